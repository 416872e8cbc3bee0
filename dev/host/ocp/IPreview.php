<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP;

use OCP\Files\File;
use OCP\Files\FileInfo;
use OCP\Files\NotFoundException;
use OCP\Files\SimpleFS\ISimpleFile;
use OCP\Preview\IProviderV2;

/**
 * @psalm-type ProviderClosure = \Closure():(IProviderV2|false)
 */
interface IPreview {
	public const MODE_FILL = 'fill';
	public const MODE_COVER = 'cover';

	/** @return bool */
	public function hasProviders();

	/**
	 * @param int $width
	 * @param int $height
	 * @param bool $crop
	 * @param IPreview::MODE_* $mode
	 * @param string|null $mimeType
	 * @return ISimpleFile
	 * @throws NotFoundException
	 * @throws \InvalidArgumentException
	 */
	public function getPreview(File $file, $width = -1, $height = -1, $crop = false, $mode = IPreview::MODE_FILL, $mimeType = null, bool $cacheResult = true);

	/**
	 * @param string $mimeType
	 * @return bool
	 */
	public function isMimeSupported($mimeType = '*');

	/** @return bool */
	public function isAvailable(FileInfo $file, ?string $mimeType = null);

	/**
	 * @param ?string $mimeType
	 * @return ISimpleFile
	 * @throws NotFoundException
	 * @throws \InvalidArgumentException
	 */
	public function generatePreviews(File $file, array $specifications, $mimeType = null);
}
