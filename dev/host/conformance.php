<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

/*
 * Compares each declaration in dev/host/ocp with the public interfaces of real releases:
 *   OCP_PATH=/path/to/ocp-32:/path/to/ocp-33:/path/to/ocp-34 npm run host:conformance
 * Each path is a checkout of nextcloud-deps/ocp, of the server, or a folder that is the OCP namespace itself.
 */

use SmartCommons\DevHost\Conformance\Comparison;
use SmartCommons\DevHost\Conformance\Implemented;
use SmartCommons\DevHost\Conformance\Reader;

require_once __DIR__ . '/../../vendor/autoload.php';

$given = (string)getenv('OCP_PATH');
if ($given === '') {
	fwrite(STDERR, "Set OCP_PATH to a checkout of nextcloud-deps/ocp or of the Nextcloud server (several with ':' between), then run this again.\n");
	exit(2);
}

$reader = new Reader();
$implemented = Implemented::in(dirname(__DIR__, 2) . '/lib', $reader);
$total = 0;
foreach (explode(':', $given) as $path) {
	$folders = array_filter([$path . '/OCP', $path . '/lib/public', $path], static fn (string $folder): bool => is_file($folder . '/IUser.php'));
	$folder = reset($folders);
	if ($folder === false) {
		fwrite(STDERR, 'There is no OCP in ' . $path . ": it has neither OCP/IUser.php nor lib/public/IUser.php nor IUser.php.\n");
		exit(2);
	}
	$comparison = new Comparison($reader, __DIR__ . '/ocp', $folder, $implemented);
	$differences = $comparison->differences();
	foreach ($differences as $difference) {
		echo $path, ': ', $difference, "\n";
	}
	echo $path, ': ', count($comparison->files()), ' declarations compared, ', count($differences), " differences\n";
	$total += count($differences);
}
exit($total === 0 ? 0 : 1);
