<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Talk;

/** What this host has of the server's comments: messages in conversations can be deleted. */
final class TalkComments {
	/** The interface that it stands for, which is much larger than this and not declared here. */
	public const STANDS_FOR = 'OCP\\Comments\\ICommentsManager';

	public function __construct(
		private readonly TalkStore $store,
	) {
	}

	/** @param string $id */
	public function delete($id): bool {
		return $this->store->deleteMessage((int)$id);
	}
}
