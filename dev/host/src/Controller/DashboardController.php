<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Controller;

use OCP\AppFramework\Http\Attribute\ApiRoute;
use OCP\AppFramework\Http\Attribute\NoAdminRequired;
use OCP\AppFramework\Http\Attribute\NoCSRFRequired;
use OCP\AppFramework\Http\DataResponse;
use OCP\AppFramework\OCSController;
use OCP\Dashboard\IAPIWidget;
use OCP\Dashboard\IAPIWidgetV2;
use OCP\Dashboard\IButtonWidget;
use OCP\Dashboard\IIconWidget;
use OCP\Dashboard\IManager;
use OCP\Dashboard\IOptionWidget;
use OCP\Dashboard\IReloadableWidget;
use OCP\Dashboard\IWidget;
use OCP\Dashboard\Model\WidgetButton;
use OCP\Dashboard\Model\WidgetOptions;
use OCP\IRequest;
use OCP\IUserSession;

/** The dashboard's widgets, as the dashboard app answers. */
final class DashboardController extends OCSController {
	private const ROOT = '/apps/dashboard';

	public function __construct(
		string $appName,
		IRequest $request,
		private readonly IManager $dashboard,
		private readonly IUserSession $session,
	) {
		parent::__construct($appName, $request);
	}

	/**
	 * Without names it answers nothing: nobody has chosen widgets here.
	 *
	 * @param string[] $widgets
	 */
	#[NoAdminRequired]
	#[NoCSRFRequired]
	#[ApiRoute(verb: 'GET', url: '/api/v2/widget-items', root: self::ROOT)]
	public function getWidgetItemsV2(array $sinceIds = [], int $limit = 7, array $widgets = []): DataResponse {
		$items = [];
		foreach ($this->dashboard->getWidgets() as $id => $widget) {
			if ($widget instanceof IAPIWidgetV2 && in_array($id, $widgets, true)) {
				$since = $sinceIds[$id] ?? null;
				$items[$id] = $widget->getItemsV2($this->uid(), is_string($since) ? $since : null, $limit)->jsonSerialize();
			}
		}
		return new DataResponse($items);
	}

	#[NoAdminRequired]
	#[NoCSRFRequired]
	#[ApiRoute(verb: 'GET', url: '/api/v1/widgets', root: self::ROOT)]
	public function getWidgets(): DataResponse {
		return new DataResponse(array_map($this->describe(...), $this->dashboard->getWidgets()));
	}

	/** @return array<string, mixed> */
	private function describe(IWidget $widget): array {
		$options = $widget instanceof IOptionWidget ? $widget->getWidgetOptions() : WidgetOptions::getDefault();
		$data = [
			'id' => $widget->getId(),
			'title' => $widget->getTitle(),
			'order' => $widget->getOrder(),
			'icon_class' => $widget->getIconClass(),
			'icon_url' => $widget instanceof IIconWidget ? $widget->getIconUrl() : '',
			'widget_url' => $widget->getUrl(),
			'item_icons_round' => $options->withRoundItemIcons(),
			'item_api_versions' => [...($widget instanceof IAPIWidget ? [1] : []), ...($widget instanceof IAPIWidgetV2 ? [2] : [])],
			'reload_interval' => $widget instanceof IReloadableWidget ? $widget->getReloadInterval() : 0,
		];
		if ($widget instanceof IButtonWidget) {
			$data['buttons'] = array_map(
				static fn (WidgetButton $button): array => ['type' => $button->getType(), 'text' => $button->getText(), 'link' => $button->getLink()],
				$widget->getWidgetButtons($this->uid()),
			);
		}
		return $data;
	}

	private function uid(): string {
		return $this->session->getUser()?->getUID() ?? '';
	}
}
