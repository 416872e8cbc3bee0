<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Core\Problem;

use OCP\IL10N;

/** What can go wrong anywhere, said so that one knows what to do; modules add their own. */
readonly class Problems {
	public function __construct(
		protected IL10N $l10n,
	) {
	}

	public function notFound(): NotFound {
		return new NotFound('not-found', $this->l10n->t('This does not exist, or you may not see it.'));
	}

	/** @param array<array-key, mixed> $current what it is now */
	public function changed(array $current): ChangedMeanwhile {
		return new ChangedMeanwhile('changed-meanwhile', $this->l10n->t('Somebody else changed this a moment ago. Look at how it is now, and decide again.'), current: $current);
	}

	/** A value that only looking it up could tell wrong. */
	public function field(string $field, string $message): Invalid {
		return new Invalid('invalid', $this->l10n->t('Please look at the marked fields.'), [$field => $message]);
	}
}
