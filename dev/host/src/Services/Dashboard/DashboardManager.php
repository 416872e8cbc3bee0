<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Services\Dashboard;

use OCP\Dashboard\IConditionalWidget;
use OCP\Dashboard\IManager;
use OCP\Dashboard\IWidget;
use SmartCommons\DevHost\Kernel\Registry;
use SmartCommons\DevHost\Kernel\ServerContainer;

/** The widgets that the app registered. */
final class DashboardManager implements IManager {
	public function __construct(
		private readonly ServerContainer $server,
		private readonly Registry $registry,
	) {
	}

	public function lazyRegisterWidget(string $widgetClass, string $appId): void {
		$this->registry->add('dashboardWidget', $widgetClass);
	}

	public function getWidgets(): array {
		$widgets = [];
		foreach ($this->registry->classes('dashboardWidget') as $class) {
			$widget = $this->server->get($class);
			if ($widget instanceof IWidget && (!$widget instanceof IConditionalWidget || $widget->isEnabled())) {
				$widgets[$widget->getId()] = $widget;
			}
		}
		uasort($widgets, static fn (IWidget $a, IWidget $b): int => $a->getOrder() <=> $b->getOrder());
		return $widgets;
	}
}
