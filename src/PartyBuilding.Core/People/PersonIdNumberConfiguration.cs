using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PartyBuilding.Core.People;

internal sealed class PersonIdNumberConfiguration : IEntityTypeConfiguration<PersonIdNumber>
{
    public void Configure(EntityTypeBuilder<PersonIdNumber> builder)
    {
        builder.ToTable("PersonIdNumber");
        builder.HasKey(x => x.PersonId);
        builder.Property(x => x.PersonId).ValueGeneratedNever();
        builder.HasOne(x => x.Person).WithOne().HasForeignKey<PersonIdNumber>(x => x.PersonId);
        builder.Property(x => x.Ciphertext).HasMaxLength(64);
        builder.Property(x => x.Nonce).HasMaxLength(12);
        builder.Property(x => x.Tag).HasMaxLength(16);
        builder.Property(x => x.BlindIndex).HasMaxLength(32);
        builder.Property(x => x.KeyId).HasMaxLength(20).IsUnicode(false);
        builder.Property(x => x.IndexKeyId).HasMaxLength(20).IsUnicode(false);
        builder.Property(x => x.Prefix3).HasMaxLength(3).IsUnicode(false);
        builder.Property(x => x.MissingReasonCode).HasMaxLength(4).IsUnicode(false);
        builder.HasIndex(x => x.BlindIndex, "IX_PersonIdNumber_BlindIndex");
        builder.HasIndex(x => x.BlindIndex, "UX_PersonIdNumber_BlindIndex_Verified").IsUnique()
            .HasFilter("[Verified] = 1 AND [BlindIndex] IS NOT NULL");
        // Rekeying looks for rows under an old key, batch by batch.
        builder.HasIndex(x => new { x.KeyId, x.IndexKeyId, x.PersonId });
    }
}
