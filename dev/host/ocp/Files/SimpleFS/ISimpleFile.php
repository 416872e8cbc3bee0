<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\Files\SimpleFS;

use OCP\Files\GenericFileException;
use OCP\Files\NotFoundException;
use OCP\Files\NotPermittedException;
use OCP\Lock\LockedException;

interface ISimpleFile {
	public function getName(): string;

	public function getSize(): int|float;

	public function getETag(): string;

	public function getMTime(): int;

	/**
	 * @throws GenericFileException
	 * @throws LockedException
	 * @throws NotFoundException
	 * @throws NotPermittedException
	 */
	public function getContent(): string;

	/**
	 * @param string|resource $data
	 * @throws GenericFileException
	 * @throws LockedException
	 * @throws NotFoundException
	 * @throws NotPermittedException
	 */
	public function putContent($data): void;

	/** @throws NotPermittedException */
	public function delete(): void;

	public function getMimeType(): string;

	public function getExtension(): string;

	/**
	 * @return resource|false
	 * @throws NotPermittedException
	 */
	public function read();

	/**
	 * @return resource|bool
	 * @throws NotPermittedException
	 */
	public function write();
}
