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

abstract class AbstractNodeEvent extends Event implements IWebhookCompatibleEvent {
	public function __construct(
		private Node $node,
	) {
	}

	public function getNode(): Node {
		return $this->node;
	}

	/** @return array<array-key, mixed> */
	public function getWebhookSerializable(): array {
		return ['node' => ['id' => $this->node->getId(), 'path' => $this->node->getPath()]];
	}
}
