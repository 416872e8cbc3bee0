<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tender\Import\Eforms;

use OCA\SmartCommons\Tender\Import\NoticeReader;
use OCA\SmartCommons\Tender\Import\Reason;

/** A parsed eForms notice with short ways to ask for its parts. Namespaces are matched by their address, not prefix. */
final class NoticeDocument {
	private const NAMESPACES = [
		'cbc' => 'urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2',
		'cac' => 'urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2',
		'ext' => 'urn:oasis:names:specification:ubl:schema:xsd:CommonExtensionComponents-2',
		'efac' => 'http://data.europa.eu/p27/eforms-ubl-extension-aggregate-components/1',
		'efext' => 'http://data.europa.eu/p27/eforms-ubl-extensions/1',
		'efbc' => 'http://data.europa.eu/p27/eforms-ubl-extension-basic-components/1',
	];
	private const ROOTS = ['ContractNotice', 'PriorInformationNotice', 'ContractAwardNotice', 'BusinessRegistrationInformationNotice'];
	private const ROOT_NAMESPACES = '~^(urn:oasis:names:specification:ubl:schema:xsd:\w+Notice-2|http://data\.europa\.eu/p27/eforms-business-registration-information-notice/1)$~D';
	/** Path of the eForms extension, below the notice or one of its parts. */
	public const EXT = 'ext:UBLExtensions/ext:UBLExtension/ext:ExtensionContent/efext:EformsExtension';
	/** a notice of 100 lots has 40,000 tags; what has far more is no notice */
	private const MAX_TAGS = 400_000;
	private const MAX_TEXT = 20_000;

	private function __construct(
		private readonly \DOMXPath $xpath,
		public readonly \DOMElement $root,
	) {
	}

	/** @throws Reason */
	public static function parse(string $bytes): self {
		self::guard($bytes);
		$document = new \DOMDocument();
		$before = libxml_use_internal_errors(true);
		libxml_clear_errors();
		try {
			$read = $document->loadXML($bytes, LIBXML_NONET | LIBXML_COMPACT | LIBXML_NOWARNING | LIBXML_NOERROR);
			$error = libxml_get_last_error();
		} finally {
			libxml_clear_errors();
			libxml_use_internal_errors($before);
		}
		$root = $document->documentElement;
		if (!$read || $root === null || $error !== false && $error->level >= LIBXML_ERR_ERROR) {
			throw self::unreadable($error, $bytes);
		}
		if ($document->doctype !== null) {
			throw new Reason(Reason::DOCTYPE);
		}
		if (!in_array($root->localName, self::ROOTS, true) || preg_match(self::ROOT_NAMESPACES, $root->namespaceURI ?? '') !== 1) {
			throw new Reason(Reason::ROOT, ['root' => mb_substr($root->nodeName, 0, 60)]);
		}
		$xpath = new \DOMXPath($document);
		foreach (self::NAMESPACES as $prefix => $address) {
			$xpath->registerNamespace($prefix, $address);
		}
		return new self($xpath, $root);
	}

	/** @return list<\DOMElement> */
	public function all(string $path, ?\DOMElement $from = null): array {
		$elements = [];
		$found = $this->xpath->query($path, $from ?? $this->root);
		foreach ($found === false ? [] : $found as $node) {
			if ($node instanceof \DOMElement) {
				$elements[] = $node;
			}
		}
		return $elements;
	}

	public function first(string $path, ?\DOMElement $from = null): ?\DOMElement {
		return $this->all($path, $from)[0] ?? null;
	}

	/** The text of the first such element, without surrounding space; empty when there is none. */
	public function text(string $path, ?\DOMElement $from = null): string {
		$element = $this->first($path, $from);
		return $element === null ? '' : self::textOf($element);
	}

	/** @return list<string> the texts of all such elements, empty ones left out */
	public function texts(string $path, ?\DOMElement $from = null): array {
		return array_values(array_filter(array_map(self::textOf(...), $this->all($path, $from)), static fn (string $text): bool => $text !== ''));
	}

	/**
	 * Texts with the language that the source labelled them with.
	 *
	 * @return list<array{string, string}>
	 */
	public function labelled(string $path, ?\DOMElement $from = null): array {
		$texts = [];
		foreach ($this->all($path, $from) as $element) {
			$text = self::textOf($element);
			if ($text !== '') {
				$texts[] = [$element->getAttribute('languageID'), $text];
			}
		}
		return $texts;
	}

	private static function textOf(\DOMElement $element): string {
		$text = preg_replace('/[ \t]*\R[ \t]*/u', "\n", trim($element->textContent)) ?? '';
		return mb_substr($text, 0, self::MAX_TEXT);
	}

	/** @throws Reason for what must not even be parsed */
	private static function guard(string $bytes): void {
		if (trim($bytes) === '') {
			throw new Reason(Reason::EMPTY);
		}
		if (strlen($bytes) > NoticeReader::MAX_BYTES) {
			throw new Reason(Reason::TOO_LARGE);
		}
		if (str_contains($bytes, "\0")) {
			// UTF-16 or binary: the checks below could not see what is in it
			throw new Reason(Reason::ENCODING);
		}
		if (stripos($bytes, '<!DOCTYPE') !== false || stripos($bytes, '<!ENTITY') !== false) {
			throw new Reason(Reason::DOCTYPE);
		}
		if (preg_match('/^<\?xml[^>]*encoding\s*=\s*["\'](?!utf-?8|us-ascii|iso-8859-|windows-125)/i', ltrim($bytes)) === 1) {
			throw new Reason(Reason::ENCODING);
		}
		if (substr_count($bytes, '<') > self::MAX_TAGS) {
			throw new Reason(Reason::TOO_COMPLEX);
		}
	}

	private static function unreadable(\LibXMLError|false $error, string $bytes): Reason {
		if ($error === false) {
			return new Reason(Reason::NOT_XML);
		}
		$line = ['line' => (string)$error->line];
		// libxml: 81 and 9 are bytes that don't fit the encoding, 5 and 77 an end that comes too early
		return match (true) {
			in_array($error->code, [9, 81], true) => new Reason(Reason::ENCODING, $line),
			in_array($error->code, [5, 74, 77], true) || !str_ends_with(rtrim($bytes), '>') => new Reason(Reason::TRUNCATED, $line),
			default => new Reason(Reason::NOT_XML, $line),
		};
	}
}
