using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PartyBuilding.Core.Members.Proofs;

internal sealed class ProofLetterConfiguration : IEntityTypeConfiguration<ProofLetter>
{
    public void Configure(EntityTypeBuilder<ProofLetter> builder)
    {
        builder.ToTable("ProofLetter");
        builder.Property(x => x.Addressee).HasMaxLength(ProofLetter.MaxAddressee);
        builder.Property(x => x.Purpose).HasMaxLength(ProofLetter.MaxPurpose);
        builder.Property(x => x.IssuedBy).HasMaxLength(60);
        builder.Ignore(x => x.Number);
        builder.HasOne(x => x.Person).WithMany().HasForeignKey(x => x.PersonId);
        builder.HasOne(x => x.Branch).WithMany().HasForeignKey(x => x.BranchId);
        builder.HasIndex(x => x.PublicId).IsUnique();
        builder.HasIndex(x => new { x.Year, x.No }).IsUnique();
    }
}
