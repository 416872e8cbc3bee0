<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Core\News;

use OCA\SmartCommons\Core\Outbox\Outbox;
use OCA\SmartCommons\Core\Outbox\OutboxEvent;
use OCP\AppFramework\Utility\ITimeFactory;

/** Where modules tell what happened. */
final class NewsDesk {
	public function __construct(
		private readonly NewsStore $store,
		private readonly Outbox $outbox,
		private readonly ITimeFactory $time,
	) {
	}

	/** Tells it, once; call it inside the transaction of what happened, after its first write. */
	public function tell(News $news): void {
		$id = $this->store->insert($news, $this->time->getTime());
		if ($id !== null) {
			$this->outbox->add(OutboxEvent::NEWS, 'news:' . $id, ['news' => $id]);
		}
	}
}
