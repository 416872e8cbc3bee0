<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Services\Notification;

use OCP\RichObjectStrings\InvalidObjectExeption;
use OCP\RichObjectStrings\IValidator;

/** Texts with objects in them, as `{user} asks`; knows the object types of the server and what each must have. */
final class RichText implements IValidator {
	private const TYPES = [
		'addressbook' => [],
		'addressbook-contact' => [],
		'announcement' => [],
		'app' => [],
		'calendar' => [],
		'calendar-event' => [],
		'call' => ['call-type'],
		'circle' => ['link'],
		'deck-board' => ['link'],
		'deck-card' => ['boardname', 'stackname', 'link'],
		'email' => [],
		'file' => ['path'],
		'forms-form' => ['link'],
		'guest' => [],
		'highlight' => [],
		'geo-location' => ['latitude', 'longitude'],
		'open-graph' => [],
		'pending-federated-share' => [],
		'systemtag' => ['visibility', 'assignable'],
		'talk-attachment' => ['conversation'],
		'talk-poll' => [],
		'user' => [],
		'user-group' => [],
	];

	public function validate(string $subject, array $parameters): void {
		preg_match_all('/\{(' . self::PLACEHOLDER_REGEX . ')\}/', $subject, $matches);
		foreach ($matches[1] as $placeholder) {
			if (!isset($parameters[$placeholder])) {
				throw new InvalidObjectExeption('Parameter is undefined');
			}
		}
		foreach ($parameters as $placeholder => $parameter) {
			if (preg_match('/^(' . self::PLACEHOLDER_REGEX . ')$/i', (string)$placeholder) !== 1) {
				throw new InvalidObjectExeption('Parameter key is invalid');
			}
			if (!is_array($parameter)) {
				throw new InvalidObjectExeption('Parameter is malformed');
			}
			$this->validateObject((string)$placeholder, $parameter);
		}
	}

	/**
	 * The plain form: objects as their names, people with an @.
	 *
	 * @param array<array-key, array<array-key, mixed>> $parameters
	 * @throws \InvalidArgumentException
	 */
	public function plain(string $text, array $parameters): string {
		$replacements = [];
		foreach ($parameters as $placeholder => $parameter) {
			foreach (['name', 'type'] as $field) {
				if (!is_string($parameter[$field] ?? null)) {
					throw new \InvalidArgumentException('Invalid rich object, ' . $field . ' field is missing');
				}
			}
			$replacements['{' . (string)$placeholder . '}'] = match ($parameter['type']) {
				'user' => '@' . $parameter['name'],
				'file' => (string)($parameter['path'] ?? $parameter['name']),
				default => $parameter['name'],
			};
		}
		return strtr($text, $replacements);
	}

	/** @param array<array-key, mixed> $parameter */
	private function validateObject(string $placeholder, array $parameter): void {
		$type = $parameter['type'] ?? null;
		if (!is_string($type) || !isset(self::TYPES[$type])) {
			throw new InvalidObjectExeption('Object type is undefined');
		}
		$missing = array_diff(['id', 'name', ...self::TYPES[$type]], array_keys($parameter));
		if ($missing !== []) {
			throw new InvalidObjectExeption('Object for placeholder ' . $placeholder . ' is invalid, missing keys:' . json_encode(array_values($missing)));
		}
		foreach ($parameter as $key => $value) {
			if (!is_string($key) || !is_string($value)) {
				throw new InvalidObjectExeption('Object for placeholder ' . $placeholder . ' is invalid, value for key ' . (string)$key . ' is not a string');
			}
		}
	}
}
