<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Place\Map;

use OCP\AppFramework\Services\IAppConfig;
use OCP\Files\IAppData;
use OCP\Files\NotFoundException;
use OCP\Files\SimpleFS\ISimpleFile;
use OCP\Files\SimpleFS\ISimpleFolder;

/** Keeps the finer base of the map that an administrator imported, among the app's own data. */
final readonly class BaseStore {
	private const FOLDER = 'map';
	private const FILE = 'base.json';
	private const ATTRIBUTION = 'map_base_attribution';
	/** When it was imported; part of its address, so that browsers may keep it. */
	private const STAMP = 'map_base_stamp';

	public function __construct(
		private IAppData $data,
		private IAppConfig $config,
	) {
	}

	public function keep(BaseFile $base, string $attribution, int $now): void {
		$this->remove();
		$this->folder()->newFile(self::FILE, $base->json);
		$this->config->setAppValueString(self::ATTRIBUTION, $attribution);
		$this->config->setAppValueInt(self::STAMP, $now);
	}

	public function remove(): void {
		$this->config->deleteAppValue(self::STAMP);
		$this->config->deleteAppValue(self::ATTRIBUTION);
		$this->file()?->delete();
	}

	/** @return ?array{stamp: int, attribution: string} null when there is none */
	public function about(): ?array {
		$stamp = $this->config->getAppValueInt(self::STAMP);
		return $stamp === 0 ? null : ['stamp' => $stamp, 'attribution' => $this->config->getAppValueString(self::ATTRIBUTION)];
	}

	/** @return ?string JSON, null when there is none */
	public function json(): ?string {
		return $this->file()?->getContent();
	}

	private function file(): ?ISimpleFile {
		try {
			return $this->data->getFolder(self::FOLDER)->getFile(self::FILE);
		} catch (NotFoundException) {
			return null;
		}
	}

	private function folder(): ISimpleFolder {
		try {
			return $this->data->getFolder(self::FOLDER);
		} catch (NotFoundException) {
			return $this->data->newFolder(self::FOLDER);
		}
	}
}
