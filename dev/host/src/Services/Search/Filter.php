<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Services\Search;

use OCP\IUserManager;
use OCP\Search\FilterDefinition;
use OCP\Search\IFilter;
use SmartCommons\DevHost\Kernel\NotSupported;

/** The value of a filter, in the type that its definition names. */
final readonly class Filter implements IFilter {
	private function __construct(
		private mixed $value,
	) {
	}

	/** @throws \InvalidArgumentException when the text is no value of that type */
	public static function of(string $type, string $text, IUserManager $users): self {
		return new self(match ($type) {
			FilterDefinition::TYPE_STRING => $text,
			FilterDefinition::TYPE_BOOL => self::boolean($text),
			FilterDefinition::TYPE_DATETIME => self::moment($text),
			FilterDefinition::TYPE_PERSON, FilterDefinition::TYPE_NC_USER => $users->get(preg_replace('#^nc-user/#', '', $text) ?? '') ?? throw new \InvalidArgumentException('User ' . $text . ' not found'),
			default => throw new NotSupported('A search filter of type ' . $type),
		});
	}

	public function get(): mixed {
		return $this->value;
	}

	private static function boolean(string $text): bool {
		return match ($text) {
			'true', 'yes', 'y', '1' => true,
			'false', 'no', 'n', '0', '' => false,
			default => throw new \InvalidArgumentException('Invalid boolean value ' . $text),
		};
	}

	private static function moment(string $text): \DateTimeImmutable {
		try {
			return new \DateTimeImmutable(ctype_digit($text) ? '@' . $text : $text);
		} catch (\Exception $error) {
			throw new \InvalidArgumentException($error->getMessage(), 0, $error);
		}
	}
}
