<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

use OCP\IDBConnection;
use OCP\IRequest;
use Psr\Log\LoggerInterface;
use SmartCommons\DevHost\Dav\DavServer;
use SmartCommons\DevHost\Db\Connection;
use SmartCommons\DevHost\Http\FrontController;
use SmartCommons\DevHost\Http\LocalOnly;
use SmartCommons\DevHost\Http\Output;
use SmartCommons\DevHost\Http\Request;
use SmartCommons\DevHost\Http\RequestId;
use SmartCommons\DevHost\Http\SameSiteCookies;
use SmartCommons\DevHost\Http\StaticFiles;
use SmartCommons\DevHost\Kernel\Host;
use SmartCommons\DevHost\Kernel\HostConfig;
use SmartCommons\DevHost\Kernel\Installer;
use SmartCommons\DevHost\Security\CsrfTokens;

/* Router script of PHP's built-in server: `php -S 127.0.0.1:8080 -t dev/host dev/host/index.php`. */

require_once __DIR__ . '/../../vendor/autoload.php';

ini_set('display_errors', '0');
ini_set('log_errors', '1');
error_reporting(E_ALL);
date_default_timezone_set('UTC');
header_remove('X-Powered-By');

$config = HostConfig::fromEnvironment();
$path = explode('?', (string)($_SERVER['REQUEST_URI'] ?? '/'), 2)[0];

$refusal = (new LocalOnly($config))->refusal($_SERVER);
if ($refusal !== null) {
	http_response_code(403);
	header('Content-Type: text/plain; charset=utf-8');
	print $refusal . "\n";
	return true;
}

$files = new StaticFiles($config);
$file = $files->find($path);
if ($file !== null) {
	$files->send($file, (string)($_SERVER['HTTP_IF_NONE_MATCH'] ?? ''), isset($_GET['v']));
	return true;
}
if ($files->looksLikeFile($path)) {
	http_response_code(404);
	return true;
}

$server = Host::boot($config);
try {
	$server->get(Installer::class)->ensureInstalled();
} catch (\Throwable $e) {
	error_log((string)$e);
	$server->get(LoggerInterface::class)->error($e->getMessage(), ['exception' => $e, 'app' => 'core']);
	http_response_code(503);
	header('Content-Type: text/plain; charset=utf-8');
	print 'The development host could not set the app up. Its log says why: ' . $config->dataDir . "/log\n";
	return true;
}

if ($path === '/status.php') {
	header('Content-Type: application/json');
	print json_encode($server->get(Installer::class)->status(), JSON_THROW_ON_ERROR);
	return true;
}

$script = match (true) {
	str_starts_with($path, '/ocs/v2.php') => '/ocs/v2.php',
	str_starts_with($path, '/ocs/v1.php') => '/ocs/v1.php',
	default => '/index.php',
};
$request = new Request(
	new RequestId(),
	$_GET,
	$_POST,
	['SCRIPT_NAME' => $script] + $_SERVER,
	$_FILES,
	$_COOKIE,
);
$server->set(IRequest::class, $request);
$server->set(Request::class, $request);
$request->useCsrfTokens($server->get(CsrfTokens::class));

foreach (['Referrer-Policy: no-referrer', 'X-Content-Type-Options: nosniff', 'X-Frame-Options: SAMEORIGIN', 'X-Permitted-Cross-Domain-Policies: none', 'X-Robots-Tag: noindex, nofollow'] as $header) {
	header($header);
}
if (!$request->hasCookies()) {
	SameSiteCookies::send();
}
if ($config->env('SMARTCOMMONS_HOST_QUERY_COUNT') === '1') {
	$connection = $server->get(IDBConnection::class);
	header_register_callback(static function () use ($connection): void {
		if ($connection instanceof Connection) {
			header('X-Query-Count: ' . $connection->queryLog()->count());
		}
	});
}

if (str_starts_with($path, DavServer::BASE)) {
	$server->get(DavServer::class)->answer();
	return true;
}

$front = new FrontController($server, new Output());
$script === '/index.php' ? $front->page() : $front->ocs();
return true;
