<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Workspace\Admin;

use OCP\SetupCheck\ISetupCheck;
use OCP\SetupCheck\SetupResult;
use Psr\Container\ContainerInterface;
use Psr\Log\LoggerInterface;

/** What is wrong with how the app is set up; the server's overview and the app's own page say the same. */
final class Checks {
	/** @var list<class-string<ISetupCheck>> */
	public const ALL = [
		Check\CronCheck::class,
		Check\OutboxCheck::class,
		Check\MailCheck::class,
		Check\IntlCheck::class,
		Check\RolesCheck::class,
		Check\StoredSettingsCheck::class,
		Check\BridgesCheck::class,
	];

	public function __construct(
		private readonly ContainerInterface $container,
		private readonly LoggerInterface $logger,
	) {
	}

	/** @return list<array{name: string, severity: string, text: string}> those that found something, the worst first */
	public function findings(): array {
		$findings = [];
		foreach (self::ALL as $class) {
			try {
				/** @var ISetupCheck $check */
				$check = $this->container->get($class);
				$result = $check->run();
			} catch (\Throwable $error) {
				// the server's overview names a check that fails; here the others must still be read
				$this->logger->error('The check {check} failed', ['app' => 'smartcommons', 'check' => $class, 'exception' => $error]);
				continue;
			}
			if ($result->getSeverity() !== SetupResult::SUCCESS) {
				$findings[] = ['name' => $check->getName(), 'severity' => $result->getSeverity(), 'text' => $result->getDescription() ?? ''];
			}
		}
		$sorted = [];
		foreach ([SetupResult::ERROR, SetupResult::WARNING, SetupResult::INFO] as $severity) {
			foreach ($findings as $finding) {
				if ($finding['severity'] === $severity) {
					$sorted[] = $finding;
				}
			}
		}
		return $sorted;
	}
}
