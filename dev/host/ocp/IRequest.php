<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP;

interface IRequest {
	public const USER_AGENT_CLIENT_ANDROID = '/^Mozilla\/5\.0 \(Android\) (?:ownCloud|Nextcloud)\-android\/([^ ]*).*$/';
	public const USER_AGENT_TALK_ANDROID = '/^Mozilla\/5\.0 \(Android\) Nextcloud\-Talk v([^ ]*).*$/';
	public const USER_AGENT_CLIENT_DESKTOP = '/^Mozilla\/5\.0 \([A-Za-z ]+\) (?:mirall|csyncoC)\/([^ ]*).*$/';
	public const USER_AGENT_TALK_DESKTOP = '/^Mozilla\/5\.0 \((?!Android|iOS)[A-Za-z ]+\) Nextcloud\-Talk v([^ ]*).*$/';
	public const USER_AGENT_CLIENT_IOS = '/^Mozilla\/5\.0 \(iOS\) (?:ownCloud|Nextcloud)\-iOS\/([^ ]*).*$/';
	public const USER_AGENT_TALK_IOS = '/^Mozilla\/5\.0 \(iOS\) Nextcloud\-Talk v([^ ]*).*$/';
	public const USER_AGENT_OUTLOOK_ADDON = '/^Mozilla\/5\.0 \([A-Za-z ]+\) Nextcloud\-Outlook v([^ ]*).*$/';
	public const USER_AGENT_THUNDERBIRD_ADDON = '/^Filelink for \*cloud\/([1-9]\d*\.\d+\.\d+)$/';
	public const JSON_CONTENT_TYPE_REGEX = '/^application\/(?:[a-z0-9.-]+\+)?json\b/';

	public function getHeader(string $name): string;

	/**
	 * @param mixed $default
	 * @return mixed
	 */
	public function getParam(string $key, $default = null);

	/** @return array<array-key, mixed> */
	public function getParams(): array;

	public function getMethod(): string;

	/** @return array<array-key, mixed> */
	public function getUploadedFile(string $key);

	/** @return array<array-key, mixed> */
	public function getEnv(string $key);

	/** @return string|null */
	public function getCookie(string $key);

	public function passesCSRFCheck(): bool;

	public function passesStrictCookieCheck(): bool;

	public function passesLaxCookieCheck(): bool;

	public function getId(): string;

	public function getRemoteAddress(): string;

	public function getServerProtocol(): string;

	public function getHttpProtocol(): string;

	public function getRequestUri(): string;

	/** @throws \Exception */
	public function getRawPathInfo(): string;

	/**
	 * @return string|false
	 * @throws \Exception
	 */
	public function getPathInfo();

	public function getScriptName(): string;

	public function isUserAgent(array $agent): bool;

	public function getInsecureServerHost(): string;

	public function getServerHost(): string;

	/** @throws \Exception */
	public function throwDecodingExceptionIfAny(): void;

	public function getFormat(): ?string;
}
