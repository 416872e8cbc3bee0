<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\Http\Client;

interface IClient {
	public const DEFAULT_REQUEST_TIMEOUT = 30;

	/** @throws \Exception */
	public function get(string $uri, array $options = []): IResponse;

	/** @throws \Exception */
	public function head(string $uri, array $options = []): IResponse;

	/** @throws \Exception */
	public function post(string $uri, array $options = []): IResponse;

	/** @throws \Exception */
	public function put(string $uri, array $options = []): IResponse;

	/** @throws \Exception */
	public function patch(string $uri, array $options = []): IResponse;

	/** @throws \Exception */
	public function delete(string $uri, array $options = []): IResponse;

	/** @throws \Exception */
	public function options(string $uri, array $options = []): IResponse;

	/** @throws \Throwable */
	public function getResponseFromThrowable(\Throwable $e): IResponse;

	/** @throws \Exception */
	public function request(string $method, string $uri, array $options = []): IResponse;

	public function getAsync(string $uri, array $options = []): IPromise;

	public function headAsync(string $uri, array $options = []): IPromise;

	public function postAsync(string $uri, array $options = []): IPromise;

	public function putAsync(string $uri, array $options = []): IPromise;

	public function deleteAsync(string $uri, array $options = []): IPromise;

	public function optionsAsync(string $uri, array $options = []): IPromise;
}
