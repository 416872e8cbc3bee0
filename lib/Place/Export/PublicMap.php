<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Place\Export;

use OCA\SmartCommons\Core\Audience\Reader;
use OCA\SmartCommons\Core\Audience\ReaderSource;
use OCA\SmartCommons\Core\Problem\NotFound;
use OCA\SmartCommons\Core\Settings;
use OCA\SmartCommons\Place\PlaceModule;
use OCA\SmartCommons\Place\PlaceProblems;
use OCP\AppFramework\Http\ContentSecurityPolicy;
use OCP\AppFramework\Http\Response;

/** What of the map is for everybody, as far as an administrator allows it. */
final readonly class PublicMap {
	public function __construct(
		private Settings $settings,
		private ReaderSource $readers,
		private PlaceProblems $problems,
	) {
	}

	public function isOn(): bool {
		return $this->settings->placesPublic() && !in_array(PlaceModule::id(), $this->settings->modulesOff(), true);
	}

	/**
	 * Everybody sees the same, members too: only the language is theirs.
	 *
	 * @throws NotFound when the map isn't public
	 */
	public function reader(): Reader {
		if (!$this->isOn()) {
			throw $this->problems->notFound();
		}
		return new Reader(null, languages: $this->readers->current()->languages);
	}

	/** Search engines are told whether they may keep it. */
	public function tellRobots(Response $response): void {
		$response->addHeader('X-Robots-Tag', $this->settings->placesIndexable() ? 'all' : 'noindex, nofollow');
	}

	/** The sites that an administrator named may show it in a frame, nobody else. */
	public function allowFrames(ContentSecurityPolicy $policy): void {
		foreach ($this->settings->embedSites() as $site) {
			$policy->addAllowedFrameAncestorDomain($site);
		}
	}
}
