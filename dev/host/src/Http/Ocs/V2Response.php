<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Http\Ocs;

use OCP\AppFramework\Http;
use OCP\AppFramework\OCSController;

/** Answer of /ocs/v2.php: the HTTP status is the answer's, with the old OCS codes mapped to their HTTP kin. */
final class V2Response extends BaseResponse {
	public function getStatus(): int {
		$status = parent::getStatus();
		return match (true) {
			$status === OCSController::RESPOND_UNAUTHORISED => Http::STATUS_UNAUTHORIZED,
			$status === OCSController::RESPOND_NOT_FOUND => Http::STATUS_NOT_FOUND,
			$status === OCSController::RESPOND_SERVER_ERROR,
			$status === OCSController::RESPOND_UNKNOWN_ERROR => Http::STATUS_INTERNAL_SERVER_ERROR,
			$status < 200 || $status > 600 => Http::STATUS_BAD_REQUEST,
			default => $status,
		};
	}

	public function render(): string {
		$status = $this->getOCSStatus();
		$ok = $status >= 200 && $status < 300;
		$meta = [
			'status' => $ok ? 'ok' : 'failure',
			'statuscode' => $status,
			'message' => $ok ? 'OK' : $this->statusMessage ?? '',
		];
		if ($this->itemsCount !== null) {
			$meta['totalitems'] = $this->itemsCount;
		}
		if ($this->itemsPerPage !== null) {
			$meta['itemsperpage'] = $this->itemsPerPage;
		}
		return $this->renderResult($meta);
	}
}
