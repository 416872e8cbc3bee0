<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Place\Truth\Reminder;

use OCA\SmartCommons\Core\Audience\Reader;
use OCA\SmartCommons\Core\Problem\Problem;
use OCA\SmartCommons\Place\Place;
use OCA\SmartCommons\Place\PlaceMapper;
use OCA\SmartCommons\Place\PlaceService;
use OCA\SmartCommons\Place\Rules\Cause;
use OCA\SmartCommons\Place\Rules\PlaceState;
use OCA\SmartCommons\Place\Truth\SuggestionNews;
use Psr\Log\LoggerInterface;

/** Asks once a year whether a place is still right, and says so where nobody answered for two. */
final readonly class Reminders {
	private const STEP = 100;

	public function __construct(
		private Overdue $overdue,
		private PlaceMapper $places,
		private PlaceService $service,
		private ContactLinks $links,
		private ContactMail $mail,
		private SuggestionNews $news,
		private LoggerInterface $logger,
	) {
	}

	public function run(int $now): void {
		$this->links->forgetOld($now);
		/** @var list<string> $addresses that got a mail today */
		$addresses = [];
		$this->walk(fn (int $after): array => $this->overdue->toAsk($now, $after, self::STEP), function (Place $place) use ($now, &$addresses): void {
			$address = mb_strtolower($place->facts->email);
			// who is the contact of many places isn't sent many mails on one day
			if ($address === '' || !in_array($address, $addresses, true)) {
				$this->ask($place, $now);
				$addresses[] = $address;
			}
		});
		$this->walk(fn (int $after): array => $this->overdue->toDoubt($now, $after, self::STEP), function (Place $place): void {
			$this->service->apply($place->id, ['state' => PlaceState::Unverified->word()], Cause::Reminder, Reader::guest(), $place->version);
		});
	}

	private function ask(Place $place, int $now): void {
		$token = $this->links->create($place->id, $now);
		if ($place->facts->email === '') {
			$this->news->overdue($place, $now);
			return;
		}
		try {
			$sent = $this->mail->send($place, $token);
		} catch (\Exception $error) {
			$this->logger->warning('A mail to the contact of a place did not go out', ['app' => 'smartcommons', 'place' => $place->id, 'exception' => $error]);
			$sent = false;
		}
		if (!$sent) {
			$this->links->forget($token);
		}
	}

	/**
	 * @param callable(int): list<int> $next ids after this one
	 * @param callable(Place): void $do
	 */
	private function walk(callable $next, callable $do): void {
		$after = 0;
		do {
			$ids = $next($after);
			foreach ($this->places->all($ids) as $place) {
				try {
					$do($place);
				} catch (Problem $problem) {
					// one place in trouble doesn't hold up the others
					$this->logger->info('A place could not be reminded of: ' . $problem->getMessage(), ['app' => 'smartcommons', 'place' => $place->id]);
				}
			}
			$after = $ids === [] ? $after : max($ids);
		} while (count($ids) === self::STEP);
	}
}
