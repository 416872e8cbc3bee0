<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

use Nextcloud\CodingStandard\Config;
use PhpCsFixer\Runner\Parallel\ParallelConfigFactory;

require_once __DIR__ . '/vendor/autoload.php';

$config = new Config();
$config->setCacheFile(__DIR__ . '/node_modules/.cache/php-cs-fixer.json');
$config->setParallelConfig(ParallelConfigFactory::detect());
$config->getFinder()
	->in(array_filter([__DIR__ . '/lib', __DIR__ . '/templates', __DIR__ . '/dev/host', __DIR__ . '/dev/scripts', __DIR__ . '/tests'], is_dir(...)))
	->notPath(['data'])
	->append([__FILE__, ...array_filter([__DIR__ . '/dev/host/occ', __DIR__ . '/dev/host/cron'], is_file(...))]);
return $config;
