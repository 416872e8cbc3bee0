<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Workspace\Files;

use OCA\SmartCommons\Core\Audience\Reader;

/** Who may do what with shared folders and documents; what one can open there, the server's files decide. */
final class FilesPolicy {
	/** A folder and its documents are known to the members of the group, and to nobody else. */
	public static function see(Work $work, Reader $reader): bool {
		return $work->has($reader->uid);
	}

	/** The group's folder goes into the files of a coordinator; one for a piece of work goes into the group's. */
	public static function make(Work $work, Reader $reader): bool {
		return $work->growing() && ($work->isTop() ? $work->ledBy($reader->uid) : $work->has($reader->uid));
	}

	public static function lead(Work $work, Reader $reader): bool {
		return $work->ledBy($reader->uid);
	}

	/** Closed groups keep what they have. */
	public static function attach(Work $work, Reader $reader): bool {
		return $work->top->active && $work->has($reader->uid);
	}

	public static function remove(Work $work, Document $document, Reader $reader): bool {
		return $document->uid !== null && $document->uid === $reader->uid || $work->ledBy($reader->uid);
	}
}
