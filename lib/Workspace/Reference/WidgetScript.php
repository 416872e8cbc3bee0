<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Workspace\Reference;

use OCP\Collaboration\Reference\RenderReferenceEvent;
use OCP\EventDispatcher\Event;
use OCP\EventDispatcher\IEventListener;
use OCP\Util;

/**
 * Loads what draws a link to an item, wherever links unfold.
 *
 * @template-implements IEventListener<RenderReferenceEvent>
 */
final class WidgetScript implements IEventListener {
	public function handle(Event $event): void {
		if ($event instanceof RenderReferenceEvent) {
			Util::addScript('smartcommons', 'smartcommons-reference');
		}
	}
}
