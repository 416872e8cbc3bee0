<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\AppFramework\Http;

interface IOutput {
	/**
	 * @param string $out
	 * @return void
	 */
	public function setOutput($out);

	/**
	 * @param string|resource $path
	 * @return bool
	 */
	public function setReadfile($path);

	/**
	 * @param string $header
	 * @return void
	 */
	public function setHeader($header);

	/** @return int */
	public function getHttpResponseCode();

	/**
	 * @param int $code
	 * @return void
	 */
	public function setHttpResponseCode($code);

	/**
	 * @param string $name
	 * @param string $value
	 * @param int $expire
	 * @param string $path
	 * @param string $domain
	 * @param bool $secure
	 * @param bool $httpOnly
	 * @param string $sameSite
	 * @return mixed
	 */
	public function setCookie($name, $value, $expire, $path, $domain, $secure, $httpOnly, $sameSite = 'Lax');
}
