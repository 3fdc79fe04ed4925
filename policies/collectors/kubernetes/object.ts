import type { Resource } from '../../documents';
import type { Context } from '../context';
import { at, bagOf, textOf } from '../held';
import { spotAt, type Spot } from '../spot';
import { objectOfTerraform } from './terraform-objects';

/** An object of the Kubernetes API, whichever format it is written in. */
export interface KubernetesObject {
  readonly resource: Resource;
  readonly context: Context;
  /** Without its version: `apps`; `''` for the core. */
  readonly group: string;
  readonly kind: string;
  readonly name: string;
  /** `''` for an object of the whole cluster. */
  readonly namespace: string;
  readonly body: unknown;
  /** A path of the object, as the document writes it. */
  readonly written: (path: string) => string;
}

const objects = new WeakMap<Resource, KubernetesObject>();

/** A data source reads an object that is there, and makes none. */
const DATA_SOURCE = /(?:^|\.)data\.[^.]+\.[^.]+$/;

/** Whether a resource is an object of the Kubernetes API. */
export function isKubernetes({ document, type, id }: Resource): boolean {
  return document.format === 'kubernetes' || (document.format === 'terraform' && type.startsWith('kubernetes_') && !DATA_SOURCE.test(id));
}

/** A resource as an object. */
export function objectOf(resource: Resource, context: Context): KubernetesObject {
  let object = objects.get(resource);
  if (object === undefined || object.context !== context) objects.set(resource, (object = read(resource, context)));
  return object;
}

function read(resource: Resource, context: Context): KubernetesObject {
  const { body, written, kind: typed } = resource.document.format === 'kubernetes' ? { body: resource.body, written: (path: string) => path, kind: undefined } : objectOfTerraform(resource);
  const apiVersion = textOf(at(body, 'apiVersion')) ?? '';
  const slash = apiVersion.indexOf('/');
  return {
    resource,
    context,
    group: slash < 0 ? '' : apiVersion.slice(0, slash),
    kind: typed ?? textOf(at(body, 'kind')) ?? '',
    name: textOf(at(body, 'metadata', 'name')) ?? textOf(at(body, 'metadata', 'generateName')) ?? '',
    namespace: resource.document.format === 'kubernetes' ? resource.stack ?? '' : textOf(at(body, 'metadata', 'namespace')) ?? 'default',
    body,
    written,
  };
}

/** Where in the document a part of an object is written. */
export function spotOf({ resource, context, written }: KubernetesObject, path = ''): Spot {
  return spotAt({ resource, context, path }, written(path));
}

/** Labels of the object itself. */
export function labelsOf({ body }: KubernetesObject): Readonly<Record<string, unknown>> {
  return bagOf(at(body, 'metadata', 'labels'));
}

/** An annotation of the object itself. */
export function annotationOf({ body }: KubernetesObject, name: string): unknown {
  return bagOf(at(body, 'metadata', 'annotations'))[name];
}
