ALTER POLICY "revision_contents_for_readers" ON "revision_contents" TO bunkai_app USING (exists (
        select from revisions
        where revisions.id = revision_contents.revision_id and (
          revisions.visibility = 'public' and nullif(current_setting('app.organization_id', true), '')::uuid is not null and (
            not exists (
              select from organizations
              where organizations.id = nullif(current_setting('app.organization_id', true), '')::uuid and organizations.kind = 'guest'
            )
            or exists (
              select from matrix_participants
              join matrices on matrices.id = matrix_participants.matrix_id
              where matrix_participants.organization_id = nullif(current_setting('app.organization_id', true), '')::uuid
                and revisions.id = any (matrices.basis_revision_ids)
            )
          )
          or exists (
            select from access_requests
            where access_requests.offering_id = revisions.offering_id
              and access_requests.asking_organization_id = nullif(current_setting('app.organization_id', true), '')::uuid
              and access_requests.state = 'granted'
          )
          or exists (
            select from guest_links
            where guest_links.seat_id = nullif(current_setting('app.organization_id', true), '')::uuid
              and guest_links.organization_id = revisions.organization_id
              and guest_links.object_kind = 'revision'
              and guest_links.object_id = revisions.id
              and guest_links.revoked_at is null
          )
        )
      ));