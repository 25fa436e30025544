using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PartyBuilding.Core.People.Sets;

namespace PartyBuilding.Core.Members.Proposals;

internal sealed class ProposedValueConfiguration : IEntityTypeConfiguration<ProposedValue>
{
    public void Configure(EntityTypeBuilder<ProposedValue> builder)
    {
        builder.ToTable("ProposedValue");
        builder.Property(x => x.Field).HasMaxLength(20).IsUnicode(false);
        builder.Property(x => x.Before).HasMaxLength(InfoValue.MaxLength);
        builder.Property(x => x.After).HasMaxLength(InfoValue.MaxLength);
        builder.HasOne(x => x.Proposal).WithMany(x => x.Values).HasForeignKey(x => x.ProposalId);
        builder.HasIndex(x => new { x.ProposalId, x.Field }).IsUnique();
    }
}
