<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\TaskProcessing;

use OCP\TaskProcessing\Exception\ValidationException;

enum EShapeType: int {
	case Number = 0;
	case Text = 1;
	case Image = 2;
	case Audio = 3;
	case Video = 4;
	case File = 5;
	case Enum = 6;
	case ListOfNumbers = 10;
	case ListOfTexts = 11;
	case ListOfImages = 12;
	case ListOfAudios = 13;
	case ListOfVideos = 14;
	case ListOfFiles = 15;

	/**
	 * @param ShapeEnumValue[] $enumValues
	 * @throws ValidationException
	 */
	public function validateEnum(mixed $value, array $enumValues): void {
		if ($this !== self::Enum) {
			throw new ValidationException('Provider provided enum values for non-enum slot');
		}
		$allowed = array_map(static fn (ShapeEnumValue $allowed): string => $allowed->getValue(), $enumValues);
		if (!in_array($value, $allowed, true)) {
			throw new ValidationException('Wrong value given for Enum slot, expected one of "' . implode('", "', $allowed) . '"');
		}
	}

	/** @throws ValidationException */
	public function validateInput(mixed $value): void {
		$this->check($value, is_numeric(...));
	}

	/** @throws ValidationException */
	public function validateOutputWithFileData(mixed $value): void {
		$this->check($value, is_string(...));
	}

	/** @throws ValidationException */
	public function validateOutputWithFileIds(mixed $value): void {
		$this->check($value, is_numeric(...));
	}

	public static function getScalarType(EShapeType $type): EShapeType {
		return self::from($type->value % 10);
	}

	public static function isFileType(EShapeType $type): bool {
		return in_array(self::getScalarType($type), [self::File, self::Image, self::Audio, self::Video], true);
	}

	/**
	 * @param \Closure(mixed): bool $isFile what a file must be: an id or its bytes
	 * @throws ValidationException
	 */
	private function check(mixed $value, \Closure $isFile): void {
		$isList = $this->value >= self::ListOfNumbers->value;
		if ($isList && !is_array($value)) {
			throw new ValidationException('No list provided for ' . $this->name . ' slot');
		}
		$accepts = match (self::getScalarType($this)) {
			self::Text, self::Enum => is_string(...),
			self::Number => is_numeric(...),
			default => $isFile,
		};
		foreach ($isList ? $value : [$value] as $item) {
			if (!$accepts($item)) {
				throw new ValidationException('Wrong item provided for ' . $this->name . ' slot');
			}
		}
	}
}
