<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Workspace\Reference;

use OCA\SmartCommons\Core\Audience\Reader;
use OCA\SmartCommons\Core\Audience\ReaderSource;
use OCA\SmartCommons\Core\Http\PageLinks;
use OCA\SmartCommons\Core\Item\ItemRegistry;
use OCA\SmartCommons\Workspace\Shown\ShownItem;
use OCA\SmartCommons\Workspace\Shown\ShownItems;
use OCA\SmartCommons\Workspace\UnifiedSearch\ItemSearchProvider;
use OCP\Collaboration\Reference\ADiscoverableReferenceProvider;
use OCP\Collaboration\Reference\IPublicReferenceProvider;
use OCP\Collaboration\Reference\IReference;
use OCP\Collaboration\Reference\ISearchableReferenceProvider;
use OCP\Collaboration\Reference\Reference;
use OCP\IL10N;

/**
 * Links to items unfold, in messages and texts everywhere in the cloud, as far as their reader may see the item now;
 * and the smart picker finds them.
 *
 * The server keeps what a link unfolds to for an hour. The key under which it does holds the reader and everything that
 * would be shown: a preview that this reader may no longer see, or that says something outdated, is never found again.
 */
final class ItemReferenceProvider extends ADiscoverableReferenceProvider implements ISearchableReferenceProvider, IPublicReferenceProvider {
	public const RICH_OBJECT = 'smartcommons_item';
	private const PREFIX = 'smartcommons';

	/** @var array<string, ?ShownItem> what was found in this request, by reader and address */
	private array $found = [];

	public function __construct(
		private readonly ItemAddress $addresses,
		private readonly ItemRegistry $items,
		private readonly ShownItems $shown,
		private readonly ReaderSource $readers,
		private readonly PageLinks $links,
		private readonly IL10N $l10n,
	) {
	}

	/** What the server keeps of an item's previews begins with this, so that it can be thrown away with them. */
	public static function prefix(string $kind, int $id): string {
		return self::PREFIX . ':' . $kind . ':' . $id;
	}

	public function getId(): string {
		return 'smartcommons';
	}

	public function getTitle(): string {
		return $this->l10n->t('Calls, groups and members');
	}

	public function getOrder(): int {
		return 20;
	}

	public function getIconUrl(): string {
		return $this->links->icon();
	}

	public function getSupportedSearchProviderIds(): array {
		return [ItemSearchProvider::ID];
	}

	public function matchReference(string $referenceText): bool {
		return $this->addresses->isOurs($referenceText);
	}

	public function resolveReference(string $referenceText): ?IReference {
		return $this->reference($referenceText, $this->readers->current());
	}

	public function resolveReferencePublic(string $referenceText, string $sharingToken): ?IReference {
		return $this->reference($referenceText, $this->guest());
	}

	public function getCachePrefix(string $referenceId): string {
		$ref = $this->addresses->item($referenceId);
		return $ref === null ? self::PREFIX : self::prefix($ref->kind, $ref->id);
	}

	public function getCacheKey(string $referenceId): ?string {
		return $this->key($referenceId, $this->readers->current());
	}

	public function getCacheKeyPublic(string $referenceId, string $sharingToken): ?string {
		return $this->key($referenceId, $this->guest());
	}

	/** Never null: that would be one answer for everybody. */
	private function key(string $url, Reader $reader): string {
		$item = $this->item($url, $reader);
		$seen = $item === null ? '-' : hash('sha256', json_encode(self::richObject($item), JSON_THROW_ON_ERROR | JSON_UNESCAPED_UNICODE));
		return implode('|', [$reader->uid === null ? 'guest' : 'user:' . $reader->uid, $reader->language(), $url, $seen]);
	}

	/** A guest of a public page, even when somebody is logged in: others see what stands there. */
	private function guest(): Reader {
		return Reader::guest($this->readers->current()->language());
	}

	private function reference(string $url, Reader $reader): IReference {
		$reference = new Reference($url);
		$reference->setUrl($url);
		$item = $this->item($url, $reader);
		if ($item === null) {
			// says nothing of whether it exists; null instead makes the server fail where it unfolds many links at once
			$reference->setAccessible(false);
			$reference->setTitle($this->l10n->t('Smart Commons'));
			return $reference;
		}
		$reference->setTitle($item->title);
		$reference->setDescription($item->subline());
		$reference->setImageUrl($this->getIconUrl());
		$reference->setRichObject(self::RICH_OBJECT, self::richObject($item));
		return $reference;
	}

	private function item(string $url, Reader $reader): ?ShownItem {
		$key = ($reader->uid ?? '') . '|' . ($reader->uid === null ? 'guest' : 'user') . '|' . $url;
		if (!array_key_exists($key, $this->found)) {
			$ref = $this->addresses->item($url);
			$items = $ref === null ? [] : $this->items->items([$ref], $reader);
			$this->found[$key] = $this->shown->of($items, $reader)[0] ?? null;
		}
		return $this->found[$key];
	}

	/** @return array<string, string|int|bool|null> what the widget gets; the contract's LinkPreview */
	private static function richObject(ShownItem $item): array {
		return [
			'kind' => $item->ref->kind,
			'id' => (string)$item->ref->id,
			'label' => $item->label,
			'title' => $item->title,
			'language' => $item->language,
			'excerpt' => $item->excerpt,
			'group' => $item->group,
			'decisive' => $item->decisive,
			'dueAt' => $item->dueAt,
			'dueLabel' => $item->dueLabel,
			'wholeDay' => $item->wholeDay,
			'url' => $item->url,
		];
	}
}
