<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Workspace\UnifiedSearch;

use OCA\SmartCommons\Core\Audience\ReaderSource;
use OCA\SmartCommons\Core\Http\PageLinks;
use OCA\SmartCommons\Core\Item\ItemRegistry;
use OCA\SmartCommons\Core\Problem\Problem;
use OCA\SmartCommons\Core\Search\SearchQuery;
use OCA\SmartCommons\Workspace\Shown\ShownItem;
use OCA\SmartCommons\Workspace\Shown\ShownItems;
use OCP\IL10N;
use OCP\IURLGenerator;
use OCP\IUser;
use OCP\Search\FilterDefinition;
use OCP\Search\IFilter;
use OCP\Search\IFilteringProvider;
use OCP\Search\ISearchQuery;
use OCP\Search\SearchResult;
use OCP\Search\SearchResultEntry;

/** The app's items in the search of the cloud and in the smart picker, whatever kinds the modules have. */
final class ItemSearchProvider implements IFilteringProvider {
	public const ID = 'smartcommons';
	/** own filter: kinds of items, with commas between them */
	public const KIND = 'kind';
	private const LONGEST_TERM = 200;
	private const MOST = 25;

	public function __construct(
		private readonly FilteredSearch $search,
		private readonly ItemRegistry $items,
		private readonly ShownItems $shown,
		private readonly ReaderSource $readers,
		private readonly IURLGenerator $urls,
		private readonly PageLinks $links,
		private readonly IL10N $l10n,
	) {
	}

	public function getId(): string {
		return self::ID;
	}

	public function getName(): string {
		return $this->l10n->t('Smart Commons');
	}

	public function getOrder(string $route, array $routeParameters): ?int {
		return str_starts_with($route, 'smartcommons.') ? -5 : 25;
	}

	public function getSupportedFilters(): array {
		return [IFilter::BUILTIN_TERM, IFilter::BUILTIN_SINCE, IFilter::BUILTIN_UNTIL, IFilter::BUILTIN_PERSON, IFilter::BUILTIN_TITLE_ONLY, self::KIND];
	}

	public function getAlternateIds(): array {
		return [];
	}

	public function getCustomFilters(): array {
		return [new FilterDefinition(self::KIND, FilterDefinition::TYPE_STRING)];
	}

	public function search(IUser $user, ISearchQuery $query): SearchResult {
		$reader = $this->readers->of($user->getUID());
		$term = mb_substr(trim($query->getTerm()), 0, self::LONGEST_TERM);
		$kinds = $this->kinds($query);
		if ($term === '' || $kinds === null) {
			return SearchResult::complete($this->getName(), []);
		}
		$cursor = $query->getCursor();
		try {
			[$items, $next] = $this->search->page(
				new SearchQuery($term, $reader->languages, $kinds),
				$this->filter($query, $term),
				$reader,
				max(1, min(self::MOST, $query->getLimit())),
				$cursor === null ? null : (string)$cursor,
			);
		} catch (Problem) {
			// a place in the list that isn't one of ours is the end of the list
			[$items, $next] = [[], null];
		}
		$entries = array_map($this->entry(...), $this->shown->of($items, $reader));
		return $next === null ? SearchResult::complete($this->getName(), $entries) : SearchResult::paginated($this->getName(), $entries, $next);
	}

	/** @return ?list<string> kinds asked for, all when empty; null when none of those is one of ours */
	private function kinds(ISearchQuery $query): ?array {
		/** @var mixed $asked */
		$asked = $query->getFilter(self::KIND)?->get();
		if (!is_string($asked) || trim($asked) === '') {
			return [];
		}
		$kinds = array_values(array_intersect(array_map(trim(...), explode(',', $asked)), array_keys($this->items->all())));
		return $kinds === [] ? null : $kinds;
	}

	private function filter(ISearchQuery $query, string $term): ItemFilter {
		/** @var mixed $person */
		$person = $query->getFilter(IFilter::BUILTIN_PERSON)?->get();
		return new ItemFilter(
			self::moment($query, IFilter::BUILTIN_SINCE),
			self::moment($query, IFilter::BUILTIN_UNTIL),
			$person instanceof IUser ? $person->getUID() : null,
			$query->getFilter(IFilter::BUILTIN_TITLE_ONLY)?->get() === true ? ItemFilter::words($term) : [],
		);
	}

	private static function moment(ISearchQuery $query, string $name): ?int {
		/** @var mixed $moment */
		$moment = $query->getFilter($name)?->get();
		return $moment instanceof \DateTimeInterface ? $moment->getTimestamp() : null;
	}

	private function entry(ShownItem $item): SearchResultEntry {
		$person = $item->ref->kind === 'member' && $item->ownerUid !== null;
		$entry = new SearchResultEntry(
			$person
				? $this->urls->linkToRouteAbsolute('core.avatar.getAvatar', ['userId' => $item->ownerUid, 'size' => 64])
				: $this->links->icon(),
			$item->title,
			$item->subline(),
			$item->url,
			'',
			$person,
		);
		$entry->addAttribute('kind', $item->ref->kind);
		$entry->addAttribute('language', $item->language);
		return $entry;
	}
}
