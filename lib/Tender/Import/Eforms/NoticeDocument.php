<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tender\Import\Eforms;

use OCA\SmartCommons\Core\File\Reason;
use OCA\SmartCommons\Core\File\Xml;
use OCA\SmartCommons\Tender\Import\NoticeReader;

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

	private function __construct(
		private readonly \DOMXPath $xpath,
		public readonly \DOMElement $root,
	) {
	}

	/** @throws Reason */
	public static function parse(string $bytes): self {
		$document = Xml::parse($bytes, NoticeReader::MAX_BYTES, self::MAX_TAGS);
		$root = $document->documentElement ?? throw new Reason(Reason::NOT_XML);
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
		return $element === null ? '' : Xml::text($element);
	}

	/** @return list<string> the texts of all such elements, empty ones left out */
	public function texts(string $path, ?\DOMElement $from = null): array {
		return array_values(array_filter(array_map(Xml::text(...), $this->all($path, $from)), static fn (string $text): bool => $text !== ''));
	}

	/**
	 * Texts with the language that the source labelled them with.
	 *
	 * @return list<array{string, string}>
	 */
	public function labelled(string $path, ?\DOMElement $from = null): array {
		$texts = [];
		foreach ($this->all($path, $from) as $element) {
			$text = Xml::text($element);
			if ($text !== '') {
				$texts[] = [$element->getAttribute('languageID'), $text];
			}
		}
		return $texts;
	}
}
