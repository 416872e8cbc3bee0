<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\Files\Events\Node;

use OCP\EventDispatcher\Event;
use OCP\EventDispatcher\IWebhookCompatibleEvent;
use OCP\Files\Node;

abstract class AbstractNodesEvent extends Event implements IWebhookCompatibleEvent {
	public function __construct(
		private Node $source,
		private Node $target,
	) {
	}

	public function getSource(): Node {
		return $this->source;
	}

	public function getTarget(): Node {
		return $this->target;
	}

	/** @return array<array-key, mixed> */
	public function getWebhookSerializable(): array {
		return [
			'source' => ['id' => $this->source->getId(), 'path' => $this->source->getPath()],
			'target' => ['id' => $this->target->getId(), 'path' => $this->target->getPath()],
		];
	}
}
