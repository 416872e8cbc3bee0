<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Core\Http;

use OCA\SmartCommons\Core\Problem\Malformed;
use OCA\SmartCommons\Core\Problem\NotFound;
use OCA\SmartCommons\Core\Problem\Problems;
use OCP\AppFramework\Http;
use OCP\AppFramework\Http\DataResponse;
use OCP\AppFramework\OCSController;
use OCP\IL10N;
use OCP\IRequest;

/** What every API controller needs: strict input, lists, versions. Errors are thrown as Problems. */
abstract class ApiController extends OCSController {
	public function __construct(
		string $appName,
		IRequest $request,
		protected readonly IL10N $l10n,
	) {
		parent::__construct($appName, $request);
	}

	/** What the caller sent, to be read value by value. */
	protected function input(): Input {
		return Input::of($this->request, $this->l10n);
	}

	/**
	 * The id in the path. What isn't a number names nothing, so it is not found.
	 *
	 * @return positive-int
	 * @throws NotFound
	 */
	protected function id(string $id): int {
		$number = preg_match('/^[1-9][0-9]{0,15}$/D', $id) === 1 ? (int)$id : 0;
		if ($number < 1) {
			throw $this->notFound();
		}
		return $number;
	}

	protected function notFound(): NotFound {
		return (new Problems($this->l10n))->notFound();
	}

	/**
	 * One thing. With a version the answer carries an ETag that fits `If-Match`; without one the ETag is that of the
	 * content. A caller that already holds the same answer gets 304 (the server compares).
	 *
	 * @param array<array-key, mixed> $data
	 * @param ?int $version what a later write must name
	 * @param Http::STATUS_* $status
	 * @return DataResponse<Http::STATUS_*, array<array-key, mixed>, array{}>
	 */
	protected function one(array $data, ?int $version = null, int $status = Http::STATUS_OK): DataResponse {
		$response = new DataResponse($data, $status);
		$hash = substr(hash('sha256', json_encode($data, JSON_THROW_ON_ERROR)), 0, 16);
		$response->setETag($version === null ? $hash : $version . '-' . $hash);
		return $response;
	}

	/**
	 * A thing that was just made.
	 *
	 * @param array<array-key, mixed> $data
	 * @return DataResponse<Http::STATUS_*, array<array-key, mixed>, array{}>
	 */
	protected function made(array $data, ?int $version = null): DataResponse {
		return $this->one($data, $version, Http::STATUS_CREATED);
	}

	/**
	 * Nothing to tell but that it worked.
	 *
	 * @return DataResponse<Http::STATUS_*, \stdClass, array{}>
	 */
	protected function done(): DataResponse {
		return new DataResponse(new \stdClass());
	}

	/**
	 * One page of a list.
	 *
	 * @param list<array<array-key, mixed>> $items
	 * @param ?string $cursor where the next page starts; null at the end
	 * @param array<string, mixed> $more what the list tells besides
	 * @return DataResponse<Http::STATUS_*, array<array-key, mixed>, array{}>
	 */
	protected function page(array $items, ?string $cursor, array $more = []): DataResponse {
		return $this->one(['items' => $items, 'cursor' => $cursor] + $more);
	}

	/**
	 * The version that the caller last saw, from `If-Match: "7"` or the ETag `"7-…"`; null when none was sent.
	 *
	 * @throws Malformed when the header holds something else
	 */
	protected function ifMatch(): ?int {
		$header = trim($this->request->getHeader('If-Match'));
		if ($header === '' || $header === '*') {
			return null;
		}
		if (preg_match('~^(?:W/)?"?([0-9]{1,15})(?:-[0-9a-f]{1,64})?(?:-gzip)?"?$~D', $header, $match) !== 1) {
			throw new Malformed('if-match', $this->l10n->t('The version in If-Match is not one that we gave.'));
		}
		return (int)$match[1];
	}
}
