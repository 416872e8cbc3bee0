<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP;

use OCP\L10N\IFactory;
use SmartCommons\DevHost\Kernel\NotSupported;
use SmartCommons\DevHost\Services\PageAssets;

/** Small things of the server that are static by their contract. */
class Util {
	/** @return int[] */
	public static function getVersion() {
		return Server::get(ServerVersion::class)->getVersion();
	}

	/** @return string */
	public static function getChannel() {
		return Server::get(ServerVersion::class)->getChannel();
	}

	public static function hasExtendedSupport(): bool {
		return false;
	}

	public static function getL10N(string $application, ?string $language = null): IL10N {
		return Server::get(IFactory::class)->get($application, $language);
	}

	/** Adds css/<file>.css of an app to the page. */
	public static function addStyle(string $application, ?string $file = null, bool $prepend = false): void {
		PageAssets::addStyle($application, $file, $prepend);
	}

	/** Adds js/<file> of an app before all other scripts. */
	public static function addInitScript(string $application, string $file): void {
		PageAssets::addInitScript($application, $file);
	}

	/** Adds js/<file> of an app to the page, after those of another app, and the app's translations before it. */
	public static function addScript(string $application, ?string $file = null, string $afterAppId = 'core', bool $prepend = false): void {
		PageAssets::addScript($application, $file, $afterAppId, $prepend);
	}

	/** @return string[] `<app>/js/<file>` in the order in which they load */
	public static function getScripts(): array {
		return PageAssets::scripts();
	}

	/**
	 * @param string $application
	 * @param string $languageCode
	 * @param bool $init
	 * @return void
	 */
	public static function addTranslations($application, $languageCode = null, $init = false) {
		PageAssets::addTranslations($application, $languageCode, $init);
	}

	/**
	 * @param string $tag
	 * @param array<string, string> $attributes
	 * @param string $text
	 * @return void
	 */
	public static function addHeader($tag, $attributes, $text = null) {
		PageAssets::addHeader($tag, $attributes, $text);
	}

	/**
	 * @param string $app
	 * @param string $file
	 * @param array<string, string> $args
	 * @return string
	 */
	public static function linkToAbsolute($app, $file, $args = []) {
		$urls = Server::get(IURLGenerator::class);
		return $urls->getAbsoluteURL($urls->linkTo($app, $file, $args));
	}

	/** @return string without port */
	public static function getServerHostName() {
		return explode(':', Server::get(IRequest::class)->getServerHost(), 2)[0];
	}

	public static function getDefaultEmailAddress(string $user_part): string {
		$config = Server::get(IConfig::class);
		$local = $config->getSystemValueString('mail_from_address', $user_part);
		$domain = $config->getSystemValueString('mail_domain', self::getServerHostName());
		$address = $local . '@' . $domain;
		return filter_var($address, FILTER_VALIDATE_EMAIL) === false ? $local . '@localhost.localdomain' : $address;
	}

	public static function numericToNumber(string|float|int $number): int|float {
		return 0 + (string)$number;
	}

	public static function humanFileSize(int|float $bytes): string {
		if ($bytes < 0) {
			return '?';
		}
		if ($bytes < 1024) {
			return (string)$bytes . ' B';
		}
		$value = round($bytes / 1024, 0);
		foreach (['KB', 'MB', 'GB', 'TB'] as $unit) {
			if ($value < 1024) {
				return (string)$value . ' ' . $unit;
			}
			$value = round($value / 1024, 1);
		}
		return (string)$value . ' PB';
	}

	/** Bytes of a size such as `8M`, false when it is none. */
	public static function computerFileSize(string $str): false|int|float {
		$str = strtolower(trim($str));
		if (is_numeric($str)) {
			return self::numericToNumber($str);
		}
		if (preg_match('/^([0-9.]+)\s*([kmgtp])?b?$/', $str, $matches) !== 1) {
			return false;
		}
		$power = (int)strpos(' kmgtp', $matches[2] ?? ' ');
		return self::numericToNumber(round((float)$matches[1] * 1024 ** $power));
	}

	/**
	 * @param string|string[]|null $value
	 * @return ($value is array ? string[] : string)
	 */
	public static function sanitizeHTML($value) {
		if (is_array($value)) {
			return array_map(self::sanitizeHTML(...), $value);
		}
		return htmlspecialchars((string)$value, ENT_QUOTES, 'UTF-8');
	}

	/**
	 * @param string $component
	 * @return string
	 */
	public static function encodePath($component) {
		return str_replace('%2F', '/', rawurlencode($component));
	}

	public static function uploadLimit(): int|float {
		$limits = [];
		foreach (['upload_max_filesize', 'post_max_size'] as $setting) {
			$limit = self::computerFileSize((string)ini_get($setting));
			if ($limit !== false && $limit > 0) {
				$limits[] = $limit;
			}
		}
		return $limits === [] ? INF : min($limits);
	}

	/**
	 * @param string $a
	 * @param string $b
	 * @return int
	 */
	public static function naturalSortCompare($a, $b) {
		return strnatcasecmp($a, $b);
	}

	/** @return bool */
	public static function needUpgrade() {
		return false;
	}

	/** Cuts a text so that its JSON form has at most so many bytes. */
	public static function shortenMultibyteString(string $subject, int $dataLength, int $accuracy = 5): string {
		$text = mb_substr($subject, 0, $dataLength);
		while (strlen(json_encode($text, JSON_THROW_ON_ERROR)) - 2 > $dataLength) {
			$text = mb_substr($text, 0, -$accuracy);
		}
		return $text;
	}

	public static function isFunctionEnabled(string $functionName): bool {
		return function_exists($functionName);
	}

	/**
	 * @param string $signalClass
	 * @param string $signalName
	 * @param string|object $slotClass
	 * @param string $slotName
	 * @return bool
	 */
	public static function connectHook($signalClass, $signalName, $slotClass, $slotName) {
		throw new NotSupported('OCP\Util::connectHook()');
	}
}
