<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP;

interface IDateTimeFormatter {
	/**
	 * @param int|\DateTime $timestamp
	 * @param string $format
	 * @return string
	 */
	public function formatDate($timestamp, $format = 'long', ?\DateTimeZone $timeZone = null, ?IL10N $l = null);

	/**
	 * @param int|\DateTime $timestamp
	 * @param string $format
	 * @return string
	 */
	public function formatDateRelativeDay($timestamp, $format = 'long', ?\DateTimeZone $timeZone = null, ?IL10N $l = null);

	/**
	 * @param int|\DateTime $timestamp
	 * @param int|\DateTime|null $baseTimestamp
	 * @return string
	 */
	public function formatDateSpan($timestamp, $baseTimestamp = null, ?IL10N $l = null);

	/**
	 * @param int|\DateTime $timestamp
	 * @param string $format
	 * @return string
	 */
	public function formatTime($timestamp, $format = 'medium', ?\DateTimeZone $timeZone = null, ?IL10N $l = null);

	/**
	 * @param int|\DateTime $timestamp
	 * @param int|\DateTime|null $baseTimestamp
	 * @return string
	 */
	public function formatTimeSpan($timestamp, $baseTimestamp = null, ?IL10N $l = null);

	/**
	 * @param int|\DateTime $timestamp
	 * @param string $formatDate
	 * @param string $formatTime
	 * @return string
	 */
	public function formatDateTime($timestamp, $formatDate = 'long', $formatTime = 'medium', ?\DateTimeZone $timeZone = null, ?IL10N $l = null);

	/**
	 * @param int|\DateTime $timestamp
	 * @param string $formatDate
	 * @param string $formatTime
	 * @return string
	 */
	public function formatDateTimeRelativeDay($timestamp, $formatDate = 'long', $formatTime = 'medium', ?\DateTimeZone $timeZone = null, ?IL10N $l = null);
}
