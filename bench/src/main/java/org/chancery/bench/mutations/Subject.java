package org.chancery.bench.mutations;

/// What is made to read mutated inputs.
enum Subject {
    MESSAGE {
        @Override
        void read(Readers readers, byte[] bytes) {
            readers.message(bytes);
        }
    },
    MARK {
        @Override
        void read(Readers readers, byte[] bytes) {
            readers.mark(bytes);
        }
    },
    AUTHORITY {
        @Override
        void read(Readers readers, byte[] bytes) {
            readers.authority(bytes);
        }
    },
    JSON {
        @Override
        void read(Readers readers, byte[] bytes) {
            readers.json(bytes);
        }
    },
    MAIL {
        @Override
        void read(Readers readers, byte[] bytes) {
            readers.mail(bytes);
        }
    };

    /// Reads; whatever is thrown is a fault.
    abstract void read(Readers readers, byte[] bytes);
}
