import { startChild } from '@/lib/platform/host/serving/children'

/** A program with one child that would live on for an hour; prints the child's number. */
startChild(['-e', 'console.log(process.pid); setTimeout(() => {}, 3_600_000)'], { env: process.env })
