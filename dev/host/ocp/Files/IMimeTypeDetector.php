<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\Files;

interface IMimeTypeDetector {
	/**
	 * @param string $path
	 * @return string
	 */
	public function detectPath($path);

	public function detectContent(string $path): string;

	/**
	 * @param string $path
	 * @return string
	 */
	public function detect($path);

	/**
	 * @param string $mimeType
	 * @return string
	 */
	public function getSecureMimeType($mimeType);

	/**
	 * @param string $data
	 * @return string
	 */
	public function detectString($data);

	/**
	 * @param string $mimeType
	 * @return string
	 */
	public function mimeTypeIcon($mimeType);

	/** @return array<string,string> */
	public function getAllAliases(): array;

	/** @return array<list{string, string|null}> */
	public function getAllMappings(): array;

	/** @return array<string,string> */
	public function getAllNamings(): array;
}
