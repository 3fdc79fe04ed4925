import { known, then, unknown, type InUse, type Place, type Value } from '../../facts';
import { at, isOpen, textOf, valueOf } from '../held';
import { untold } from '../in-use';
import { placeNamed } from '../places/resolve';
import { printable } from '../places/place';
import { sourceOf, type Spot } from '../spot';
import { ATTESTATION_VERIFIER } from './labels';
import { spotOf } from './object';
import type { Pod } from './templates';

/** Runtime classes of Confidential Containers and of AKS, by the names that their installers give them. */
const CONFIDENTIAL = /^kata-(?:qemu(?:-nvidia-gpu)?-(?:snp|sev|tdx|se)|cc(?:-isolation)?)$/;
/** Classes that isolate and encrypt nothing. */
const PLAIN: ReadonlySet<string> = new Set(['runc', 'crun', 'nvidia', 'nvidia-cdi', 'gvisor', 'runsc', 'kata', 'kata-qemu', 'kata-clh', 'kata-fc', 'kata-dragonball', 'kata-qemu-coco-dev', 'kata-mshv-vm-isolation']);
/** Where the parameters of the guest's kernel name the key broker, which verifies before it hands out a key. */
const PARAMETERS = 'io.katacontainers.config.hypervisor.kernel_params';
const BROKER = /\bagent\.aa_kbc_params=[\w-]{1,40}::(\S{1,512})/;

/** Whether the memory of a pod is encrypted. */
export function inUseOf(pod: Pod): InUse {
  const spot = spotOf(pod.object, pod.path);
  return { kind: 'in-use', source: sourceOf(spot), technology: technologyOf(at(pod.spec, 'runtimeClassName')), verifier: verifierOf(pod, spot) };
}

function technologyOf(node: unknown): Value<string> {
  if (node === undefined) return unknown('it names no runtime class, and which machines its nodes are cannot be told', 'run it with a runtime class of Confidential Containers');
  return then(valueOf(node), (plain) => {
    const name = typeof plain === 'string' ? plain : '';
    if (CONFIDENTIAL.test(name)) return known(name);
    return PLAIN.has(name) ? known('') : unknown(`what the runtime class ${printable(name)} does cannot be told`, 'name it as Confidential Containers do: kata-qemu-snp, kata-qemu-tdx');
  });
}

function verifierOf({ annotations }: Pod, { resource, context }: Spot): Value<Place> {
  const stated = annotations[ATTESTATION_VERIFIER];
  if (isOpen(stated)) return unknown(`the annotation ${ATTESTATION_VERIFIER} cannot be told`);
  const host = textOf(stated) ?? BROKER.exec(textOf(annotations[PARAMETERS]) ?? '')?.[1];
  return host === undefined ? untold(`the annotation ${ATTESTATION_VERIFIER}`) : placeNamed('host', known(host), resource, context);
}
