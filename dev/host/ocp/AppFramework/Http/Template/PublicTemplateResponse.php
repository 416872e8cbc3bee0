<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\AppFramework\Http\Template;

use OCP\AppFramework\Http;
use OCP\AppFramework\Http\TemplateResponse;
use OCP\IInitialStateService;
use SmartCommons\DevHost\Kernel\Host;

/**
 * A page that people without an account may see, with a title and actions in its header.
 *
 * @template-covariant S of Http::STATUS_*
 * @template-covariant H of array<string, mixed>
 * @template-extends TemplateResponse<Http::STATUS_*, array<string, mixed>>
 */
class PublicTemplateResponse extends TemplateResponse {
	private string $headerTitle = '';
	private string $headerDetails = '';

	/** @var list<IMenuAction> by priority */
	private array $headerActions = [];
	private bool $footerVisible = true;

	/**
	 * @param array<string, mixed> $params
	 * @param S $status
	 * @param H $headers
	 */
	public function __construct(string $appName, string $templateName, array $params = [], $status = Http::STATUS_OK, array $headers = []) {
		parent::__construct($appName, $templateName, $params, self::RENDER_AS_PUBLIC, $status, $headers);
		if (Host::isBooted()) {
			Host::get(IInitialStateService::class)->provideLazyInitialState('core', 'public-page-menu', fn (): array => $this->menu());
		}
	}

	/** @return void */
	public function setHeaderTitle(string $title) {
		$this->headerTitle = $title;
	}

	public function getHeaderTitle(): string {
		return $this->headerTitle;
	}

	/** @return void */
	public function setHeaderDetails(string $details) {
		$this->headerDetails = $details;
	}

	public function getHeaderDetails(): string {
		return $this->headerDetails;
	}

	/**
	 * @param list<IMenuAction> $actions
	 * @return void
	 */
	public function setHeaderActions(array $actions) {
		$this->headerActions = [...$this->headerActions, ...$actions];
		usort($this->headerActions, static fn (IMenuAction $a, IMenuAction $b): int => $a->getPriority() <=> $b->getPriority());
	}

	/** @throws \Exception there are none */
	public function getPrimaryAction(): IMenuAction {
		return $this->headerActions[0] ?? throw new \Exception('No header actions have been set');
	}

	public function getActionCount(): int {
		return count($this->headerActions);
	}

	/** @return list<IMenuAction> */
	public function getOtherActions(): array {
		return array_slice($this->headerActions, 1);
	}

	/** @return void */
	public function setFooterVisible(bool $visible = false) {
		$this->footerVisible = $visible;
	}

	public function getFooterVisible(): bool {
		return $this->footerVisible;
	}

	public function render(): string {
		$this->setParams(array_merge($this->getParams(), ['template' => $this]));
		return parent::render();
	}

	/** @return list<array<string, mixed>> */
	private function menu(): array {
		$menu = [];
		foreach ($this->headerActions as $action) {
			$html = $action->render();
			if ($html !== '') {
				$menu[] = ['id' => $action->getId(), 'label' => $action->getLabel(), 'html' => $html];
			} elseif ($action instanceof SimpleMenuAction) {
				$menu[] = $action->getData();
			}
		}
		return $menu;
	}
}
