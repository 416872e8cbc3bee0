<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Console;

use OCP\IDBConnection;
use SmartCommons\DevHost\Db\MigrationRunner;
use SmartCommons\DevHost\Kernel\HostConfig;
use Symfony\Component\Console\Attribute\AsCommand;
use Symfony\Component\Console\Command\Command;
use Symfony\Component\Console\Input\InputInterface;
use Symfony\Component\Console\Output\OutputInterface;

#[AsCommand(name: 'migrations:status', description: 'View the status of the migrations of the app.')]
final class MigrationsStatus extends Command {
	public function __construct(
		private readonly HostConfig $config,
		private readonly IDBConnection $db,
	) {
		parent::__construct();
	}

	protected function execute(InputInterface $input, OutputInterface $output): int {
		$query = $this->db->getQueryBuilder();
		$query->select('version')->from('migrations')->where($query->expr()->eq('app', $query->createNamedParameter($this->config->appId)));
		$result = $query->executeQuery();
		$done = array_map(strval(...), $result->fetchAll(\PDO::FETCH_COLUMN));
		$result->closeCursor();
		foreach (MigrationRunner::find($this->config->root . '/lib/Migration') as $version => $class) {
			$output->writeln($class . ': ' . (in_array((string)$version, $done, true) ? 'executed' : 'pending'));
		}
		return self::SUCCESS;
	}
}
