<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

/* Checks appinfo/info.xml: its schema, its version, its languages, and that everything it names is there. */

$root = dirname(__DIR__, 2);
$document = new DOMDocument();
libxml_use_internal_errors(true);
$isValid = $document->load($root . '/appinfo/info.xml') && $document->schemaValidate($root . '/dev/schema/info.xsd');
$problems = array_map(
	static fn (LibXMLError $error): string => 'line ' . $error->line . ': ' . trim($error->message),
	libxml_get_errors(),
);
if ($isValid) {
	array_push($problems, ...wrongContent($document, $root));
}
foreach ($problems as $problem) {
	fwrite(STDERR, 'appinfo/info.xml: ' . $problem . "\n");
}
echo $problems === [] ? "info.xml: in order\n" : 'info.xml: ' . count($problems) . " problems\n";
exit($problems === [] ? 0 : 1);

/** @return list<string> */
function wrongContent(DOMDocument $document, string $root): array {
	$xpath = new DOMXPath($document);
	$texts = static fn (string $query): array => array_map(
		static fn (DOMNode $node): string => trim($node->textContent),
		iterator_to_array($xpath->query($query)),
	);
	$problems = [];
	$package = json_decode((string)file_get_contents($root . '/package.json'), true);
	if ($texts('/info/version') !== [$package['version']]) {
		$problems[] = 'its version is not the one of package.json, ' . $package['version'];
	}
	foreach (['name', 'summary', 'description'] as $element) {
		if ($texts('/info/' . $element . '/@lang') !== ['nl', 'fr']) {
			$problems[] = $element . ' has to be there in English, then in nl and fr';
		}
	}
	foreach ($texts('//job | //commands/command | //step | //settings/* | //setting | //filter | //provider | //widget') as $class) {
		$file = 'lib/' . strtr(substr($class, strlen('OCA\\SmartCommons\\')), '\\', '/') . '.php';
		if (!is_file($root . '/' . $file)) {
			$problems[] = $class . ' is not there (' . $file . ')';
		}
	}
	foreach ($texts('//navigation/icon') as $icon) {
		if (!is_file($root . '/img/' . $icon)) {
			$problems[] = 'img/' . $icon . ' is not there';
		}
	}
	foreach ($texts('//navigation/route') as $route) {
		[$app, $controller, $method] = explode('.', $route);
		$class = 'OCA\\SmartCommons\\Controller\\' . ucfirst($controller) . 'Controller';
		$file = $root . '/lib/Controller/' . ucfirst($controller) . 'Controller.php';
		if ($app !== 'smartcommons' || !is_file($file) || preg_match('/function ' . preg_quote($method, '/') . '\(/', (string)file_get_contents($file)) !== 1) {
			$problems[] = $route . ' is not a route: ' . $class . '::' . $method . ' is not there';
		}
	}
	return $problems;
}
