// Loaded into every Node child before its own code. The channel to the parent closes when the parent dies, also by
// kill -9, and then the child has nobody left who could stop it. The child's own children load this too: they live by
// channels of their own, which must not be touched.
if (process.channel && process.env.JUNSHU_PARENT === String(process.ppid)) {
  process.on('disconnect', () => process.exit(1))
  process.channel.unref()
}
