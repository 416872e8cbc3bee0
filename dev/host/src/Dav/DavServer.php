<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Dav;

use OCP\Files\File;
use OCP\Files\Folder;
use OCP\Files\InvalidPathException;
use OCP\Files\IRootFolder;
use OCP\Files\Node;
use OCP\Files\NotFoundException;
use OCP\Files\NotPermittedException;
use OCP\IRequest;
use OCP\IUserSession;
use OCP\Security\Bruteforce\MaxDelayReached;
use SmartCommons\DevHost\Kernel\AppLoader;
use SmartCommons\DevHost\Security\LoginFailed;
use SmartCommons\DevHost\Security\RequestLogin;

/**
 * WebDAV on `/remote.php/dav/files/{account}/`, for the file picker, for clients and for tests: reading, writing,
 * making, moving, copying, deleting. Locks, searches, uploads in parts and versions are not supported.
 */
final class DavServer {
	public const BASE = '/remote.php/dav/files/';

	public function __construct(
		private readonly IRequest $request,
		private readonly IUserSession $session,
		private readonly RequestLogin $login,
		private readonly AppLoader $apps,
		private readonly IRootFolder $root,
	) {
	}

	public function answer(): void {
		try {
			$this->apps->load();
			$this->logIn();
			$this->handle($this->request->getMethod(), $this->path(explode('?', $this->request->getRequestUri(), 2)[0]));
		} catch (DavProblem $e) {
			$this->refuse($e->getCode(), $e->getMessage());
		} catch (LoginFailed) {
			header('WWW-Authenticate: Basic realm="Nextcloud", charset="UTF-8"');
			$this->refuse(401, 'Not logged in');
		} catch (MaxDelayReached $e) {
			$this->refuse(429, $e->getMessage());
		} catch (NotFoundException) {
			$this->refuse(404, 'File not found');
		} catch (NotPermittedException $e) {
			$this->refuse(403, $e->getMessage());
		} catch (InvalidPathException $e) {
			$this->refuse(400, $e->getMessage());
		}
	}

	private function logIn(): void {
		if (!$this->session->isLoggedIn()) {
			$this->login->byHeader($this->request);
		} elseif (!$this->request->passesCSRFCheck() && !in_array($this->request->getMethod(), ['GET', 'HEAD', 'OPTIONS'], true)) {
			throw new LoginFailed('CSRF check not passed.');
		}
		if (!$this->session->isLoggedIn()) {
			throw new LoginFailed('No public access to this resource.');
		}
	}

	/** @return string path in the account's files, without slashes around it */
	private function path(string $address): string {
		$uid = $this->session->getUser()?->getUID() ?? '';
		$path = rawurldecode($address);
		$base = self::BASE . $uid;
		if ($path !== $base && !str_starts_with($path, $base . '/')) {
			throw new NotFoundException($path);
		}
		$inside = trim(substr($path, strlen($base)), '/');
		if (in_array('..', explode('/', $inside), true)) {
			throw new DavProblem(400, 'The address leads out of the files');
		}
		return $inside;
	}

	private function handle(string $method, string $path): void {
		match ($method) {
			'OPTIONS' => $this->options(),
			'PROPFIND' => $this->propfind($path),
			'GET', 'HEAD' => $this->read($path, $method === 'GET'),
			'PUT' => $this->write($path),
			'MKCOL' => $this->makeFolder($path),
			'DELETE' => $this->remove($path),
			'MOVE', 'COPY' => $this->relocate($path, $method === 'MOVE'),
			default => throw new DavProblem(501, $method . ' is not supported by the development host'),
		};
	}

	private function options(): void {
		header('DAV: 1, 3');
		header('Allow: OPTIONS, GET, HEAD, PUT, DELETE, PROPFIND, MKCOL, COPY, MOVE');
	}

	private function propfind(string $path): void {
		$node = $this->node($path);
		$wanted = Properties::wanted((string)file_get_contents('php://input'));
		$nodes = [$this->address($path, $node) => $node];
		if ($node instanceof Folder && $this->request->getHeader('Depth') !== '0') {
			foreach ($node->getDirectoryListing() as $child) {
				$nodes[$this->address(ltrim($path . '/' . $child->getName(), '/'), $child)] = $child;
			}
		}
		http_response_code(207);
		header('Content-Type: application/xml; charset=utf-8');
		print Properties::multistatus($nodes, $wanted);
	}

	private function read(string $path, bool $withBody): void {
		$node = $this->node($path);
		if (!$node instanceof File) {
			throw new DavProblem(501, 'A folder as a download is not supported by the development host');
		}
		header('Content-Type: ' . $node->getMimeType());
		header('Content-Length: ' . (string)$node->getSize());
		header('ETag: "' . $node->getEtag() . '"');
		// nothing that a member stored may run as a page of this site
		header('Content-Disposition: attachment; filename*=UTF-8\'\'' . rawurlencode($node->getName()));
		header("Content-Security-Policy: default-src 'none'; sandbox");
		$stream = $withBody ? $node->fopen('r') : false;
		if ($stream !== false) {
			fpassthru($stream);
		}
	}

	private function write(string $path): void {
		$body = fopen('php://input', 'r');
		$existing = $this->find($path);
		if ($existing instanceof Folder || $body === false) {
			throw new DavProblem(409, 'There is a folder with this name');
		}
		if ($existing instanceof File) {
			$existing->putContent($body);
		}
		$file = $existing ?? $this->parent($path)->newFile(basename($path), $body);
		header('ETag: "' . $file->getEtag() . '"');
		header('OC-FileId: ' . str_pad((string)$file->getId(), 8, '0', STR_PAD_LEFT) . 'devhost');
		http_response_code($existing === null ? 201 : 204);
	}

	private function makeFolder(string $path): void {
		if ($this->find($path) !== null) {
			throw new DavProblem(405, 'The resource you tried to create already exists');
		}
		$this->parent($path)->newFolder(basename($path));
		http_response_code(201);
	}

	private function remove(string $path): void {
		if ($path === '') {
			throw new DavProblem(403, 'The files of an account cannot be deleted as a whole');
		}
		$this->node($path)->delete();
		http_response_code(204);
	}

	private function relocate(string $path, bool $move): void {
		$address = (string)parse_url($this->request->getHeader('Destination'), PHP_URL_PATH);
		$target = $this->path($address);
		$node = $this->node($path);
		$existing = $this->find($target);
		if ($existing !== null && $this->request->getHeader('Overwrite') === 'F') {
			throw new DavProblem(412, 'The destination node already exists');
		}
		$parent = $this->parent($target);
		$existing?->delete();
		$move ? $node->move($parent->getPath() . '/' . basename($target)) : $node->copy($parent->getPath() . '/' . basename($target));
		http_response_code($existing === null ? 201 : 204);
	}

	private function files(): Folder {
		return $this->root->getUserFolder($this->session->getUser()?->getUID() ?? '');
	}

	private function node(string $path): Node {
		return $path === '' ? $this->files() : $this->files()->get($path);
	}

	private function find(string $path): ?Node {
		try {
			return $this->node($path);
		} catch (NotFoundException) {
			return null;
		}
	}

	private function parent(string $path): Folder {
		$parent = $this->find(str_contains($path, '/') ? dirname($path) : '');
		return $parent instanceof Folder ? $parent : throw new DavProblem(409, 'Parent node does not exist');
	}

	private function address(string $path, Node $node): string {
		$uid = $this->session->getUser()?->getUID() ?? '';
		$parts = array_map(rawurlencode(...), $path === '' ? [$uid] : [$uid, ...explode('/', $path)]);
		return self::BASE . implode('/', $parts) . ($node instanceof Folder ? '/' : '');
	}

	private function refuse(int $status, string $message): void {
		http_response_code($status);
		header('Content-Type: application/xml; charset=utf-8');
		print '<?xml version="1.0" encoding="utf-8"?>' . "\n"
			. '<d:error xmlns:d="DAV:" xmlns:s="http://sabredav.org/ns"><s:message>' . htmlspecialchars($message, ENT_XML1) . "</s:message></d:error>\n";
	}
}
