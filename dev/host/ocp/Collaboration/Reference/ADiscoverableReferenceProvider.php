<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\Collaboration\Reference;

abstract class ADiscoverableReferenceProvider implements IDiscoverableReferenceProvider, \JsonSerializable {
	/** @return array<array-key, mixed> */
	public function jsonSerialize(): array {
		$json = ['id' => $this->getId(), 'title' => $this->getTitle(), 'icon_url' => $this->getIconUrl(), 'order' => $this->getOrder()];
		if ($this instanceof ISearchableReferenceProvider) {
			$json['search_providers_ids'] = $this->getSupportedSearchProviderIds();
		}
		return $json;
	}
}
