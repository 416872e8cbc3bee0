<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Http\Ocs;

use OCP\AppFramework\Http;
use OCP\AppFramework\Http\DataResponse;
use OCP\AppFramework\Http\Response;

/** An OCS answer: data in an envelope, as JSON when asked for, else as XML. */
abstract class BaseResponse extends Response {
	protected mixed $data;

	public function __construct(
		DataResponse $dataResponse,
		protected string $format = 'xml',
		protected ?string $statusMessage = null,
		protected ?int $itemsCount = null,
		protected ?int $itemsPerPage = null,
	) {
		parent::__construct();
		$this->data = $dataResponse->getData();
		$this->setHeaders($dataResponse->getHeaders());
		$this->setStatus($dataResponse->getStatus());
		$this->setETag($dataResponse->getETag());
		$this->setLastModified($dataResponse->getLastModified());
		$this->setCookies($dataResponse->getCookies());
		if ($dataResponse->isThrottled()) {
			$this->throttle($dataResponse->getThrottleMetadata());
		}
		$this->addHeader('Content-Type', 'application/' . ($format === 'json' ? 'json' : 'xml') . '; charset=utf-8');
	}

	/** Status in the envelope; the HTTP status may differ. */
	public function getOCSStatus(): int {
		return parent::getStatus();
	}

	/** @param array<string, string|int> $meta */
	protected function renderResult(array $meta): string {
		$status = $this->getStatus();
		if ($status === Http::STATUS_NO_CONTENT || $status === Http::STATUS_NOT_MODIFIED || $status < 200) {
			return '';
		}
		$answer = ['ocs' => ['meta' => $meta, 'data' => $this->data]];
		if ($this->format === 'json') {
			return json_encode($answer, JSON_HEX_TAG | JSON_THROW_ON_ERROR);
		}
		$writer = new \XMLWriter();
		$writer->openMemory();
		$writer->setIndent(true);
		$writer->startDocument();
		$this->writeXml($answer, $writer);
		$writer->endDocument();
		return $writer->outputMemory();
	}

	/** @param array<array-key, mixed> $values */
	private function writeXml(array $values, \XMLWriter $writer): void {
		foreach ($values as $key => $value) {
			$name = is_numeric($key) ? 'element' : $key;
			if ($value instanceof \JsonSerializable) {
				$value = $value->jsonSerialize();
			}
			if ($value instanceof \stdClass) {
				$value = [];
			}
			if (is_array($value)) {
				$writer->startElement($name);
				$this->writeXml($value, $writer);
				$writer->endElement();
			} elseif (is_scalar($value)) {
				$writer->writeElement($name, (string)$value);
			} else {
				$writer->writeElement($name);
			}
		}
	}
}
