<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Core\News;

/** What somebody can do at once when reading news: one call of the app's own interface, without a body. */
final readonly class NewsAction {
	/** in place of an account in the arguments: the account of who reads */
	public const READER = '{reader}';

	/**
	 * @param string $label one localized word or two
	 * @param 'POST'|'PUT'|'DELETE' $verb
	 * @param non-empty-string $route of an API controller, such as `smartcommons.membership.add`
	 * @param array<string, string> $args of the route; what isn't in its path goes into the query
	 */
	public function __construct(
		public string $label,
		public string $verb,
		public string $route,
		public array $args,
	) {
	}
}
