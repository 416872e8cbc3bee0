<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\Teams;

class TeamResource implements \JsonSerializable {
	public function __construct(
		private ITeamResourceProvider $teamResourceProvider,
		private string $resourceId,
		private string $label,
		private string $url,
		private ?string $iconSvg = null,
		private ?string $iconURL = null,
		private ?string $iconEmoji = null,
	) {
	}

	public function getProvider(): ITeamResourceProvider {
		return $this->teamResourceProvider;
	}

	public function getId(): string {
		return $this->resourceId;
	}

	public function getLabel(): string {
		return $this->label;
	}

	public function getUrl(): string {
		return $this->url;
	}

	public function getIconSvg(): ?string {
		return $this->iconSvg;
	}

	public function getIconURL(): ?string {
		return $this->iconURL;
	}

	public function getIconEmoji(): ?string {
		return $this->iconEmoji;
	}

	/**
	 * @return array{id: string, label: string, url: string, iconSvg: ?string, iconURL: ?string, iconEmoji: ?string, provider: array{id: string, name: string, icon: string}}
	 */
	public function jsonSerialize(): array {
		$provider = $this->teamResourceProvider;
		return [
			'id' => $this->resourceId,
			'label' => $this->label,
			'url' => $this->url,
			'iconSvg' => $this->iconSvg,
			'iconURL' => $this->iconURL,
			'iconEmoji' => $this->iconEmoji,
			'provider' => ['id' => $provider->getId(), 'name' => $provider->getName(), 'icon' => $provider->getIconSvg()],
		];
	}
}
