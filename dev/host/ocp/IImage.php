<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP;

interface IImage {
	public function valid(): bool;

	public function mimeType(): ?string;

	public function width(): int;

	public function height(): int;

	public function widthTopLeft(): int;

	public function heightTopLeft(): int;

	public function show(?string $mimeType = null): bool;

	/**
	 * @param string|null $filePath
	 * @param string|null $mimeType
	 */
	public function save(?string $filePath = null, ?string $mimeType = null): bool;

	/** @return false|resource|\GdImage */
	public function resource();

	public function dataMimeType(): ?string;

	public function data(): ?string;

	public function getOrientation(): int;

	public function fixOrientation(): bool;

	public function resize(int $maxSize): bool;

	public function preciseResize(int $width, int $height): bool;

	public function centerCrop(int $size = 0): bool;

	public function crop(int $x, int $y, int $w, int $h): bool;

	public function fitIn(int $maxWidth, int $maxHeight): bool;

	public function scaleDownToFit(int $maxWidth, int $maxHeight): bool;

	public function copy(): IImage;

	public function cropCopy(int $x, int $y, int $w, int $h): IImage;

	public function preciseResizeCopy(int $width, int $height): IImage;

	public function resizeCopy(int $maxSize): IImage;

	public function loadFromData(string $str): \GdImage|false;

	public function readExif(string $data): void;
}
