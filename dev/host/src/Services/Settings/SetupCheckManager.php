<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Services\Settings;

use OCP\SetupCheck\ISetupCheck;
use OCP\SetupCheck\ISetupCheckManager;
use OCP\SetupCheck\SetupResult;
use Psr\Container\ContainerInterface;
use Psr\Log\LoggerInterface;
use SmartCommons\DevHost\Kernel\Registry;

/** Runs the setup checks that the app registered; one that fails is a finding itself. */
final class SetupCheckManager implements ISetupCheckManager {
	public function __construct(
		private readonly Registry $registry,
		private readonly ContainerInterface $container,
		private readonly LoggerInterface $logger,
	) {
	}

	public function runAll(): array {
		$results = [];
		foreach ($this->registry->classes('setupCheck') as $class) {
			$check = $this->container->get($class);
			if (!$check instanceof ISetupCheck) {
				continue;
			}
			try {
				$result = $check->run();
			} catch (\Throwable $error) {
				$result = SetupResult::error('An exception occurred while running the setup check: ' . $error::class . ': ' . $error->getMessage());
				$this->logger->error('Exception running check ' . $class . ': ' . $error->getMessage(), ['exception' => $error]);
			}
			$result->setName($check->getName());
			$results[$check->getCategory()][$class] = $result;
		}
		return $results;
	}
}
