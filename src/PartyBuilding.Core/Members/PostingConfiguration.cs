using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PartyBuilding.Core.Organisations;

namespace PartyBuilding.Core.Members;

internal sealed class PostingConfiguration : IEntityTypeConfiguration<Posting>
{
    public void Configure(EntityTypeBuilder<Posting> builder)
    {
        builder.ToTable("Posting");
        builder.Property(x => x.OutsideName).HasMaxLength(120);
        builder.Property(x => x.Document).HasMaxLength(100);
        builder.HasOne(x => x.Organisation).WithMany().HasForeignKey(x => x.OrganisationId);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(x => x.CounterpartId);
        builder.HasOne(x => x.Person).WithMany().HasForeignKey(x => x.PersonId);
        builder.HasOne<MembershipSpell>().WithMany().HasForeignKey(x => x.SpellId);
        builder.HasIndex(x => new { x.Month, x.OrganisationId, x.Kind });
        builder.HasIndex(x => x.EventKey);
        builder.HasIndex(x => x.PersonId);
    }
}
