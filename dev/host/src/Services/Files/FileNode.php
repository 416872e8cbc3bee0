<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Services\Files;

use OCP\Files\File;
use OCP\Files\FileInfo;
use OCP\Files\NotPermittedException;

/** A file as somebody sees it. */
final class FileNode extends AnyNode implements File {
	public function getContent() {
		$stream = $this->fopen('r');
		return $stream === false ? '' : (string)stream_get_contents($stream);
	}

	public function putContent($data) {
		if (!$this->isUpdateable()) {
			throw new NotPermittedException('Could not write ' . $this->getPath());
		}
		$this->kit->entries->write($this->fresh()->entry, $data);
	}

	public function fopen($mode) {
		return $this->kit->entries->open($this->fresh()->entry, $mode);
	}

	public function hash($type, $raw = false) {
		return hash($type, $this->getContent(), $raw);
	}

	public function getType() {
		return FileInfo::TYPE_FILE;
	}
}
