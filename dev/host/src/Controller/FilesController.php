<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Controller;

use OCP\AppFramework\Controller;
use OCP\AppFramework\Http\Attribute\FrontpageRoute;
use OCP\AppFramework\Http\Attribute\NoAdminRequired;
use OCP\AppFramework\Http\Attribute\NoCSRFRequired;
use OCP\AppFramework\Http\JSONResponse;
use OCP\AppFramework\Http\RedirectResponse;
use OCP\AppFramework\Http\Response;
use OCP\AppFramework\Http\TemplateResponse;
use OCP\Files\Folder;
use OCP\Files\IRootFolder;
use OCP\Files\NotFoundException;
use OCP\IRequest;
use OCP\IURLGenerator;
use OCP\IUserSession;
use SmartCommons\DevHost\Pages\ErrorPages;
use SmartCommons\DevHost\Pages\FileList;

/** The member's files, with what others share: a plain list to look at, to fetch from and to bring to. */
final class FilesController extends Controller {
	public function __construct(
		string $appName,
		IRequest $request,
		private readonly IUserSession $session,
		private readonly IRootFolder $root,
		private readonly IURLGenerator $urls,
		private readonly FileList $list,
		private readonly ErrorPages $errors,
	) {
		parent::__construct($appName, $request);
	}

	#[NoAdminRequired]
	#[NoCSRFRequired]
	#[FrontpageRoute(verb: 'GET', url: '/apps/files')]
	public function index(string $dir = '/', int $opened = 0): Response {
		try {
			$folder = trim($dir, '/') === '' ? $this->files() : $this->files()->get($dir);
		} catch (NotFoundException) {
			return $this->errors->notFound();
		}
		if (!$folder instanceof Folder) {
			return $this->errors->notFound();
		}
		return new TemplateResponse($this->appName, 'files', $this->list->of($folder, $this->files()) + ['opened' => $opened]);
	}

	/** The short address of a file or folder, for whoever may see it. */
	#[NoAdminRequired]
	#[NoCSRFRequired]
	#[FrontpageRoute(verb: 'GET', url: '/f/{fileid}', requirements: ['fileid' => '\d+'])]
	public function showFile(string $fileid): Response {
		$node = $this->files()->getFirstNodeById((int)$fileid);
		if ($node === null) {
			return $this->errors->notFound();
		}
		$folder = $node instanceof Folder ? $node : $node->getParent();
		$query = ['dir' => $this->files()->getRelativePath($folder->getPath()) ?? '/'] + ($node instanceof Folder ? [] : ['opened' => $node->getId()]);
		return new RedirectResponse($this->urls->linkToRoute('core.files.index', $query));
	}

	/** What the file dialog asks before it shows anything; this host keeps no such settings. */
	#[NoAdminRequired]
	#[FrontpageRoute(verb: 'GET', url: '/apps/files/api/v1/configs')]
	public function configs(): Response {
		return new JSONResponse(['message' => 'ok', 'data' => ['show_hidden' => false, 'crop_image_previews' => true, 'sort_favorites_first' => true]]);
	}

	#[NoAdminRequired]
	#[FrontpageRoute(verb: 'GET', url: '/apps/files/api/v1/views')]
	public function views(): Response {
		return new JSONResponse(['message' => 'ok', 'data' => new \stdClass()]);
	}

	/** The form of the page; programs use WebDAV. */
	#[NoAdminRequired]
	#[FrontpageRoute(verb: 'POST', url: '/apps/files/upload')]
	public function upload(string $dir = '/'): Response {
		$file = $this->request->getUploadedFile('file');
		$folder = trim($dir, '/') === '' ? $this->files() : $this->files()->get($dir);
		$stream = is_array($file) && ($file['error'] ?? 1) === UPLOAD_ERR_OK ? fopen((string)$file['tmp_name'], 'r') : false;
		if ($stream !== false && $folder instanceof Folder && !$folder->nodeExists((string)$file['name'])) {
			$folder->newFile((string)$file['name'], $stream);
		}
		return new RedirectResponse($this->urls->linkToRoute('core.files.index', ['dir' => $dir]));
	}

	private function files(): Folder {
		return $this->root->getUserFolder($this->session->getUser()?->getUID() ?? '');
	}
}
